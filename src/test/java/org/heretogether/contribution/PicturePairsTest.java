package org.heretogether.contribution;

import static heretogether.db.Tables.CONTRIBUTION;
import static heretogether.db.Tables.TURN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.heretogether.base.ContributionId;
import org.heretogether.base.TurnId;
import org.heretogether.contribution.Brought.AnAnswer;
import org.heretogether.contribution.Brought.AnIdea;
import org.heretogether.contribution.Brought.TakenBack;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.Hall;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two pictures lead back to what a person brought, and to nothing else. */
class PicturePairsTest extends DatabaseTest {

    private static final PicturePair PAIR = new PicturePair("openmoji/1F415", "openmoji/1F34C");

    @Autowired
    Contributions contributions;

    @Autowired
    PicturePairs pairs;

    @Autowired
    Rounds rounds;

    private Venue venue;
    private Kiosk kiosk;
    private Round round;
    private AnAnswer answer;

    @BeforeEach
    void a_person_brings_something() {
        venue = hall.place();
        kiosk = hall.kiosk(venue);
        round = hall.openPickOne(venue);
        answer = hall.answer(round, hall.picked(round, 0));
        contributions.accept(kiosk, answer, new TurnEnd(0, Helped.SOMEONE_HELPED, PAIR));
    }

    @Test
    void the_pair_leads_to_the_turn_at_any_tablet_of_the_place() {
        assertThat(pairs.find(hall.kiosk(venue), PAIR))
                .isEqualTo(new PairAnswer.Known(answer.turnId(), 1, List.of(round.roundId()), false));
    }

    @Test
    void the_order_of_the_pictures_matters_and_so_does_the_place() {
        var turned = new PicturePair(PAIR.second(), PAIR.first());

        assertThat(pairs.find(kiosk, turned)).isEqualTo(new PairAnswer.Unknown());
        assertThat(pairs.find(hall.kiosk(hall.place()), PAIR)).isEqualTo(new PairAnswer.Unknown());
    }

    @Test
    void of_the_pair_only_a_hash_is_kept_and_of_help_only_what_was_said() {
        var turn = db.selectFrom(TURN).fetchSingle();

        assertThat(turn.getHelped()).isEqualTo("someone-helped");
        assertThat(new String(turn.getPairHash(), StandardCharsets.ISO_8859_1)).doesNotContain("1F415");
        assertThat(turn.intoMap().values().toString()).doesNotContain("openmoji");
    }

    @Test
    void what_was_left_unsaid_stays_unsaid_and_what_was_said_stays() {
        var second = of(answer, hall.openPickOne(venue), 0);
        contributions.accept(kiosk, second, TurnEnd.NOTHING_SAID);
        var silent = hall.answer(round, hall.picked(round, 1));
        contributions.accept(kiosk, silent);

        assertThat(db.fetchValue(TURN.HELPED, TURN.TURN_ID.eq(answer.turnId()))).isEqualTo("someone-helped");
        assertThat(db.fetchValue(TURN.HELPED, TURN.TURN_ID.eq(silent.turnId()))).isNull();
        assertThat(pairs.find(kiosk, PAIR)).isInstanceOf(PairAnswer.Known.class);
    }

    @Test
    void a_closed_round_ends_the_pair_a_pause_does_not() {
        rounds.pause(venue.venueId(), round.roundId());
        assertThat(pairs.find(kiosk, PAIR)).isInstanceOf(PairAnswer.Known.class);

        rounds.close(venue.venueId(), round.roundId());
        assertThat(pairs.find(kiosk, PAIR)).isEqualTo(new PairAnswer.Unknown());
    }

    @Test
    void an_idea_can_be_taken_back_too() {
        var pair = new PicturePair("openmoji/2600", "openmoji/1F511");
        var idea = new AnIdea(
                ContributionId.next(),
                TurnId.next(),
                answer.way(),
                Instant.now(),
                new Brought.Idea("A quiz", List.of(), List.of(), "en"));
        contributions.accept(kiosk, idea, new TurnEnd(0, null, pair));

        assertThat(pairs.find(kiosk, pair)).isEqualTo(new PairAnswer.Known(idea.turnId(), 1, List.of(), true));
    }

    @Test
    void two_who_were_given_the_same_are_both_sent_to_a_person() {
        contributions.accept(kiosk, hall.answer(round, hall.picked(round, 1)), new TurnEnd(0, null, PAIR));

        assertThat(pairs.find(kiosk, PAIR)).isEqualTo(new PairAnswer.GivenTwice());
    }

    @Test
    void after_five_unknown_pairs_the_tablet_asks_no_more_and_another_one_does() {
        for (int tries = 0; tries < 5; tries++) {
            assertThat(pairs.find(kiosk, new PicturePair("openmoji/" + tries, "openmoji/1F34C")))
                    .isEqualTo(new PairAnswer.Unknown());
        }

        assertThat(pairs.find(kiosk, PAIR)).isEqualTo(new PairAnswer.TooManyTries());
        assertThat(pairs.find(hall.kiosk(venue), PAIR)).isInstanceOf(PairAnswer.Known.class);
    }

    @Test
    void a_change_takes_the_place_of_the_answer_and_both_rows_stay() {
        contributions.accept(kiosk, of(answer, round, 2), new TurnEnd(1, null, null));

        assertThat(counts()).isEqualTo(1);
        assertThat(db.fetchCount(CONTRIBUTION)).isEqualTo(2);
        assertThat(pairs.find(kiosk, PAIR))
                .isInstanceOfSatisfying(
                        PairAnswer.Known.class,
                        known -> assertThat(known.nextRevision()).isEqualTo(2));
    }

    @Test
    void a_change_counts_also_when_the_answer_itself_comes_later() {
        AnAnswer late = hall.answer(round, hall.picked(round, 0));
        contributions.accept(kiosk, of(late, round, 1), new TurnEnd(1, null, null));
        contributions.accept(kiosk, late);

        assertThat(counts()).isEqualTo(2);
    }

    @Test
    void what_was_taken_back_counts_no_more_and_can_be_brought_again() {
        takeBack(answer, 1);
        assertThat(counts()).isZero();

        contributions.accept(kiosk, of(answer, round, 1), new TurnEnd(2, null, null));
        assertThat(counts()).isEqualTo(1);
        assertThat(db.fetchCount(CONTRIBUTION)).isEqualTo(3);
    }

    private void takeBack(AnAnswer brought, int revision) {
        var back = new TakenBack(ContributionId.next(), brought.turnId(), brought.way(), Instant.now());
        assertThat(contributions.accept(kiosk, back, new TurnEnd(revision, null, null)))
                .isEqualTo(new Verdict.Stored());
    }

    private AnAnswer of(AnAnswer first, Round asked, int place) {
        AnAnswer other = Hall.answer(asked, hall.picked(asked, place), first.madeAt());
        return new AnAnswer(
                ContributionId.next(),
                first.turnId(),
                first.way(),
                other.madeAt(),
                asked.roundId(),
                other.answer(),
                List.of());
    }

    private int counts() {
        return contributions.counts(venue.venueId(), round.gatheringId()).getOrDefault(round.roundId(), 0);
    }
}
