package org.heretogether.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.heretogether.activity.Activity;
import org.heretogether.activity.ChangeCard;
import org.heretogether.activity.WhoDecides;
import org.heretogether.answertype.PickOne;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.gathering.Opening.NotYet;
import org.heretogether.gathering.Opening.Opened;
import org.heretogether.gathering.Opening.Reason;
import org.heretogether.question.Question;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.Hall;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RoundsTest extends DatabaseTest {

    @Autowired
    Rounds rounds;

    @Autowired
    Gatherings gatherings;

    private Venue venue;
    private VenueId id;

    @BeforeEach
    void place() {
        venue = hall.place();
        id = venue.venueId();
    }

    @Test
    void a_question_is_open_until_it_is_closed_and_not_while_it_is_paused() {
        Round round = hall.openPickOne(venue);
        assertThat(rounds.open(id)).containsExactly(round);

        assertThat(rounds.pause(id, round.roundId())).isTrue();
        assertThat(rounds.open(id)).isEmpty();

        assertThat(rounds.carryOn(id, round.roundId())).isTrue();
        assertThat(rounds.open(id)).extracting(Round::roundId).containsExactly(round.roundId());

        assertThat(rounds.close(id, round.roundId())).isTrue();
        assertThat(rounds.open(id)).isEmpty();
        assertThat(rounds.carryOn(id, round.roundId())).as("closed is closed").isFalse();
    }

    @Test
    void the_moment_of_closing_is_kept() {
        Round round = hall.openPickOne(venue);

        rounds.close(id, round.roundId());
        rounds.close(id, round.roundId());

        Round closed = rounds.find(id, round.roundId()).orElseThrow();
        assertThat(closed.closedAt()).isBetween(round.openedAt(), Instant.now());
        assertThat(closed.isClosedAt(round.openedAt())).isFalse();
        assertThat(closed.isClosedAt(Instant.now().plusSeconds(1))).isTrue();
    }

    @Test
    void nothing_is_asked_before_the_change_card_is_complete() {
        ChangeCard card = Hall.completeCard();
        var incomplete = new ChangeCard(
                card.canChange(),
                Wording.NONE,
                card.whyNot(),
                card.money(),
                card.whoDecides(),
                card.decidesWith(),
                card.decideBy(),
                card.weEachGet());

        assertThat(open(incomplete)).isEqualTo(new NotYet(Reason.CHANGE_CARD_INCOMPLETE));
    }

    @Test
    void nothing_is_asked_for_show() {
        ChangeCard card = Hall.completeCard();
        var decided = new ChangeCard(
                card.canChange(),
                card.cannotChange(),
                card.whyNot(),
                card.money(),
                WhoDecides.ALREADY_DECIDED,
                card.decidesWith(),
                card.decideBy(),
                card.weEachGet());

        assertThat(open(decided)).isEqualTo(new NotYet(Reason.ALREADY_DECIDED));
    }

    @Test
    void a_question_has_one_open_round_at_a_time() {
        Round round = hall.openPickOne(venue);

        assertThat(again(round)).isEqualTo(new NotYet(Reason.STILL_OPEN));
        rounds.pause(id, round.roundId());
        assertThat(again(round)).isEqualTo(new NotYet(Reason.STILL_OPEN));
    }

    @Test
    void asking_again_opens_the_next_round_and_keeps_the_old_one() {
        Round first = hall.openPickOne(venue);
        rounds.close(id, first.roundId());

        assertThat(again(first)).asInstanceOf(type(Opened.class)).satisfies(opened -> {
            assertThat(opened.round().number()).isEqualTo(2);
            assertThat(opened.round().roundId()).isNotEqualTo(first.roundId());
        });
        assertThat(rounds.find(id, first.roundId())).isPresent();
    }

    @Test
    void two_who_open_one_question_at_the_same_moment_open_one_round() throws Exception {
        Question question = hall.question(hall.activity(id, Hall.completeCard()), new PickOne(), 2);
        Gathering gathering = hall.gathering(id);
        Callable<Opening> open = () -> rounds.open(id, gathering.gatheringId(), question.questionId());

        try (var executor = Executors.newFixedThreadPool(8)) {
            for (var opening : executor.invokeAll(Collections.nCopies(8, open))) {
                assertThat(opening.get())
                        .satisfiesAnyOf(
                                opened -> assertThat(opened).isInstanceOf(Opened.class),
                                notYet -> assertThat(notYet).isEqualTo(new NotYet(Reason.STILL_OPEN)));
            }
        }

        assertThat(rounds.open(id)).hasSize(1);
    }

    @Test
    void a_gathering_that_is_over_takes_its_rounds_with_it() {
        Round round = hall.openPickOne(venue);

        gatherings.close(id, round.gatheringId());

        assertThat(rounds.open(id)).isEmpty();
        assertThat(rounds.find(id, round.roundId()).orElseThrow().closedAt()).isNotNull();
        assertThat(again(round)).isEqualTo(new NotYet(Reason.GATHERING_CLOSED));
        assertThat(gatherings.current(id)).isEmpty();
    }

    @Test
    void the_big_screen_shows_the_round_that_was_put_on_it_last() {
        Round first = hall.openPickOne(venue);
        Round second = hall.openPickOne(venue);
        assertThat(rounds.onScreen(id)).map(Round::roundId).contains(second.roundId());

        rounds.putOnScreen(id, first.roundId());

        assertThat(rounds.onScreen(id)).map(Round::roundId).contains(first.roundId());
    }

    @Test
    void another_place_cannot_change_our_round() {
        Round round = hall.openPickOne(venue);
        VenueId elsewhere = hall.place().venueId();

        assertThat(rounds.close(elsewhere, round.roundId())).isFalse();
        assertThat(rounds.find(elsewhere, round.roundId())).isEmpty();
        assertThat(rounds.open(id)).containsExactly(round);
    }

    @Test
    void in_a_place_that_rehearses_everything_is_a_rehearsal() {
        assertThat(hall.openPickOne(hall.rehearsingPlace()).rehearsal()).isTrue();
        assertThat(hall.openPickOne(venue).rehearsal()).isFalse();
    }

    private Opening open(ChangeCard card) {
        Activity activity = hall.activity(id, card);
        Question question = hall.question(activity, new PickOne(), 2);
        return rounds.open(id, hall.gathering(id).gatheringId(), question.questionId());
    }

    private Opening again(Round round) {
        return rounds.open(id, round.gatheringId(), round.questionId());
    }
}
