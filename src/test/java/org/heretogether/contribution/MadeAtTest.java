package org.heretogether.contribution;

import static heretogether.db.Tables.CONTRIBUTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heretogether.base.ContributionId;
import org.heretogether.base.TurnId;
import org.heretogether.contribution.Brought.AnAnswer;
import org.heretogether.contribution.Brought.AnIdea;
import org.heretogether.contribution.Verdict.KnownAlready;
import org.heretogether.contribution.Verdict.Reason;
import org.heretogether.contribution.Verdict.Refused;
import org.heretogether.contribution.Verdict.Stored;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.Hall;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When something was made decides whether it counts, and a clock that is wrong is known. */
class MadeAtTest extends DatabaseTest {

    @Autowired
    Contributions contributions;

    @Autowired
    Rounds rounds;

    private Venue venue;
    private Kiosk kiosk;
    private Round round;

    @BeforeEach
    void open() {
        venue = hall.place();
        kiosk = hall.kiosk(venue);
        round = hall.openPickOne(venue);
    }

    @Test
    void what_was_made_before_the_round_was_closed_counts_however_late_it_comes() {
        AnAnswer answer = anAnswer();
        rounds.close(venue.venueId(), round.roundId());

        assertThat(contributions.accept(kiosk, answer)).isEqualTo(new Stored());
    }

    @Test
    void what_was_made_after_the_round_was_closed_is_refused() {
        rounds.close(venue.venueId(), round.roundId());
        Instant later = Instant.now().plusSeconds(60);

        Verdict verdict = contributions.accept(kiosk, madeAt(later));

        assertThat(verdict).isEqualTo(new Refused(Reason.ROUND_CLOSED));
        assertThat(stored()).isZero();
    }

    @Test
    void what_was_made_before_a_pause_counts() {
        AnAnswer answer = anAnswer();
        rounds.pause(venue.venueId(), round.roundId());

        assertThat(contributions.accept(kiosk, answer)).isEqualTo(new Stored());
    }

    @Test
    void what_we_have_is_known_although_the_round_was_closed_since() {
        AnAnswer answer = madeAt(Instant.now().plusSeconds(60));
        contributions.accept(kiosk, answer);
        rounds.close(venue.venueId(), round.roundId());

        assertThat(contributions.accept(kiosk, answer)).isEqualTo(new KnownAlready());
    }

    @Test
    void an_answer_from_the_future_or_from_before_the_round_shows_a_wrong_clock() {
        Instant ahead = Instant.now().plus(6, ChronoUnit.MINUTES);
        Instant behind = round.openedAt().minus(6, ChronoUnit.MINUTES);

        assertThat(contributions.accept(kiosk, madeAt(ahead))).isEqualTo(new Refused(Reason.CLOCK));
        assertThat(contributions.accept(kiosk, madeAt(behind))).isEqualTo(new Refused(Reason.CLOCK));
        assertThat(stored()).isZero();
    }

    @Test
    void clocks_may_differ_by_a_few_minutes() {
        assertThat(contributions.accept(kiosk, madeAt(Instant.now().plus(4, ChronoUnit.MINUTES))))
                .isEqualTo(new Stored());
        assertThat(contributions.accept(kiosk, madeAt(round.openedAt().minus(4, ChronoUnit.MINUTES))))
                .isEqualTo(new Stored());
    }

    @Test
    void an_idea_may_be_a_week_old() {
        assertThat(contributions.accept(kiosk, anIdea(Instant.now().minus(7, ChronoUnit.DAYS))))
                .isEqualTo(new Stored());
    }

    @Test
    void an_idea_from_a_year_that_cannot_be_shows_a_wrong_clock() {
        for (Instant never : List.of(
                Instant.parse("+1000000-01-01T00:00:00Z"),
                Instant.parse("-0044-03-15T00:00:00Z"),
                Instant.parse("1970-01-01T00:00:00Z"),
                Instant.now().plus(1, ChronoUnit.DAYS))) {
            assertThat(contributions.accept(kiosk, anIdea(never)))
                    .as("%s", never)
                    .isEqualTo(new Refused(Reason.CLOCK));
        }
    }

    private AnAnswer anAnswer() {
        return hall.answer(round, hall.picked(round, 0));
    }

    private AnAnswer madeAt(Instant madeAt) {
        return Hall.answer(round, hall.picked(round, 0), madeAt);
    }

    private static AnIdea anIdea(Instant madeAt) {
        return new AnIdea(
                ContributionId.next(),
                TurnId.next(),
                new Brought.Way("en", "keys"),
                madeAt,
                new Brought.Idea("A quiz about songs", List.of(), List.of(), "en"));
    }

    private int stored() {
        return db.fetchCount(CONTRIBUTION);
    }
}
