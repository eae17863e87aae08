package org.heretogether.contribution;

import static heretogether.db.Tables.CONTRIBUTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heretogether.answertype.Answer;
import org.heretogether.answertype.Pass;
import org.heretogether.answertype.PickSeveral;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.base.ContributionId;
import org.heretogether.base.RoundId;
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

class ContributionsTest extends DatabaseTest {

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
    void a_contribution_is_stored() {
        AnAnswer answer = anAnswer();

        assertThat(contributions.accept(kiosk, answer)).isEqualTo(new Stored());

        var row = db.selectFrom(CONTRIBUTION).fetchSingle();
        assertThat(row.getContributionId()).isEqualTo(answer.contributionId());
        assertThat(row.getRoundId()).isEqualTo(round.roundId());
        assertThat(row.getVenueId()).isEqualTo(venue.venueId());
        assertThat(row.getMadeAt()).isEqualTo(answer.madeAt());
        assertThat(row.getValue())
                .isEqualTo("{\"kind\":\"pick-one\",\"choice\":\"%s\"}".formatted(hall.choice(round, 0)));
    }

    @Test
    void a_contribution_sent_twice_is_counted_once() {
        AnAnswer answer = anAnswer();

        assertThat(contributions.accept(kiosk, answer)).isEqualTo(new Stored());
        assertThat(contributions.accept(kiosk, answer)).isEqualTo(new KnownAlready());

        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void something_else_under_the_same_id_is_refused_and_the_first_is_kept() {
        AnAnswer first = anAnswer();
        contributions.accept(kiosk, first);

        Verdict verdict = contributions.accept(kiosk, with(first, hall.picked(round, 1)));

        assertThat(verdict).isEqualTo(new Refused(Reason.OTHER_BODY));
        assertThat(db.selectFrom(CONTRIBUTION).fetchSingle().getValue())
                .contains(hall.choice(round, 0).toString());
    }

    @Test
    void two_ways_of_passing_under_the_same_id_are_not_the_same() {
        AnAnswer skipped = hall.answer(round, new Pass.Skip());
        contributions.accept(kiosk, skipped);

        assertThat(contributions.accept(kiosk, with(skipped, new Pass.IDoNotKnow())))
                .isEqualTo(new Refused(Reason.OTHER_BODY));
    }

    @Test
    void what_was_refused_is_kept_word_for_word_and_once() {
        String id = ContributionId.next().toString();

        contributions.keepRefused(kiosk, id, Reason.OTHER_BODY, "{\"any\": \"thing ü 🙂\"}");
        contributions.keepRefused(kiosk, id, Reason.OTHER_BODY, "{\"any\": \"thing ü 🙂\"}");

        assertThat(contributions.refusals(venue.venueId())).singleElement().satisfies(refusal -> {
            assertThat(refusal.contributionId()).isEqualTo(id);
            assertThat(refusal.reason()).isEqualTo("other-body");
            assertThat(refusal.body()).isEqualTo("{\"any\": \"thing ü 🙂\"}");
            assertThat(refusal.kioskId()).isEqualTo(kiosk.kioskId());
        });
    }

    @Test
    void an_answer_to_an_unknown_round_is_refused() {
        AnAnswer answer = anAnswer();

        Verdict verdict = contributions.accept(
                kiosk,
                new AnAnswer(
                        answer.contributionId(),
                        answer.turnId(),
                        answer.way(),
                        answer.madeAt(),
                        RoundId.next(),
                        answer.answer(),
                        List.of()));

        assertThat(verdict).isEqualTo(new Refused(Reason.UNKNOWN_ROUND));
        assertThat(stored()).isZero();
    }

    @Test
    void a_kiosk_of_another_place_does_not_know_the_round() {
        Kiosk elsewhere = hall.kiosk(hall.place());

        assertThat(contributions.accept(elsewhere, anAnswer())).isEqualTo(new Refused(Reason.UNKNOWN_ROUND));
        assertThat(stored()).isZero();
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
    void an_answer_that_does_not_fit_the_question_is_refused() {
        AnAnswer scale = hall.answer(round, new ThreeWayScale.Placed(ThreeWayScale.Level.GOOD));
        AnAnswer several = hall.answer(round, new PickSeveral.Picked(List.of(hall.choice(round, 0))));
        AnAnswer ofAnotherQuestion = hall.answer(round, hall.picked(hall.openPickOne(venue), 0));

        for (AnAnswer answer : List.of(scale, several, ofAnotherQuestion)) {
            assertThat(contributions.accept(kiosk, answer)).isEqualTo(new Refused(Reason.VALUE_NOT_ACCEPTED));
        }
        assertThat(stored()).isZero();
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
    void an_idea_needs_no_round() {
        assertThat(contributions.accept(kiosk, anIdea(Instant.now()))).isEqualTo(new Stored());

        assertThat(db.selectFrom(CONTRIBUTION).fetchSingle().getKind()).isEqualTo("idea");
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

    private static AnAnswer with(AnAnswer first, Answer other) {
        return new AnAnswer(
                first.contributionId(),
                first.turnId(),
                first.way(),
                first.madeAt(),
                first.roundId(),
                other,
                first.orderShown());
    }

    private int stored() {
        return db.fetchCount(CONTRIBUTION);
    }
}
