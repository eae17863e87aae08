package org.heretogether.tonight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heretogether.activity.Activity;
import org.heretogether.answertype.PickOne;
import org.heretogether.base.VenueId;
import org.heretogether.contribution.Contributions;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Light;
import org.heretogether.gathering.Opening;
import org.heretogether.gathering.Position;
import org.heretogether.gathering.Progress;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.gathering.Step;
import org.heretogether.question.Question;
import org.heretogether.result.LiveResults;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.Hall;
import org.heretogether.tonight.Remote.Pressed;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RemoteTest extends DatabaseTest {

    @Autowired
    Remote remote;

    @Autowired
    Contributions contributions;

    @Autowired
    Rounds rounds;

    @Autowired
    LiveResults results;

    private Venue venue;
    private VenueId id;

    @BeforeEach
    void place() {
        venue = hall.place();
        id = venue.venueId();
    }

    @Test
    void without_a_gathering_there_is_nothing_to_drive() {
        assertThat(remote.now(id)).isEmpty();
        assertThat(remote.forward(id, 0)).isEqualTo(Pressed.NOTHING_THERE);
        assertThat(remote.turn(id, Light.RED)).isFalse();
    }

    @Test
    void an_evening_goes_from_the_welcome_to_the_goodbye_and_back_again() {
        Round round = hall.openPickOne(venue);
        backToTheBeginning();

        List<Step> there = steps(true);
        List<Step> back = steps(false);

        assertThat(there)
                .startsWith(Step.WELCOME, Step.WHAT_CAN_CHANGE)
                .containsSubsequence(Step.WHAT_CAN_CHANGE, Step.QUESTION, Step.RESULT, Step.GOODBYE)
                .endsWith(Step.GOODBYE);
        assertThat(back).isEqualTo(there.reversed());
        assertThat(now().gatheringId()).isEqualTo(round.gatheringId());
    }

    @Test
    void of_two_who_press_at_once_one_goes_on_and_the_other_hears_of_it() throws Exception {
        hall.openPickOne(venue);
        backToTheBeginning();
        int seen = now().moves();
        Callable<Pressed> press = () -> remote.forward(id, seen);

        try (var people = Executors.newFixedThreadPool(4)) {
            var came = new ArrayList<Pressed>();
            for (Future<Pressed> one : people.invokeAll(List.of(press, press, press, press))) {
                came.add(one.get());
            }

            assertThat(came)
                    .containsOnlyOnce(Pressed.MOVED)
                    .filteredOn(one -> one == Pressed.MOVED_BEFORE)
                    .hasSize(3);
        }
        assertThat(now().at().step()).isEqualTo(Step.WHAT_CAN_CHANGE);
    }

    @Test
    void the_first_question_of_an_activity_opens_with_what_can_change_and_the_others_at_once() {
        Gathering gathering = hall.gathering(id);
        Activity night = hall.activity(id, Hall.completeCard());
        Round first = opened(gathering, night);

        assertThat(now().at()).isEqualTo(new Position(Step.WHAT_CAN_CHANGE, Optional.of(first.roundId()), 0));
        while (now().at().step() == Step.WHAT_CAN_CHANGE) {
            assertThat(remote.forward(id, now().moves())).isEqualTo(Pressed.MOVED);
        }
        assertThat(now().at()).isEqualTo(new Position(Step.QUESTION, Optional.of(first.roundId()), 0));

        Round second = opened(gathering, night);
        assertThat(now().at()).isEqualTo(new Position(Step.QUESTION, Optional.of(second.roundId()), 0));
        opened(gathering, hall.activity(id, Hall.completeCard()));
        assertThat(now().at().step()).isEqualTo(Step.WHAT_CAN_CHANGE);
        opened(hall.gathering(id), night);
        assertThat(now().at().step()).as("at the next gathering").isEqualTo(Step.WHAT_CAN_CHANGE);
    }

    @Test
    void going_on_from_a_question_says_show_us() {
        Round round = hall.openPickOne(venue);
        answers(round, 6);
        assertThat(results.onScreen(id).orElseThrow().snapshot().tally()).isEmpty();

        assertThat(remote.forward(id, now().moves())).isEqualTo(Pressed.MOVED);

        assertThat(now().at().step()).isEqualTo(Step.RESULT);
        assertThat(results.onScreen(id).orElseThrow().snapshot().tally()).isPresent();
        assertThat(remote.hidesTheResult(id)).isFalse();
    }

    @Test
    void a_group_too_small_to_be_shown_is_not_stuck_at_its_question() {
        Round round = hall.openPickOne(venue);
        answers(round, 3);

        remote.forward(id, now().moves());

        assertThat(now().at().step()).isEqualTo(Step.RESULT);
        assertThat(remote.hidesTheResult(id)).isTrue();
        assertThat(results.onScreen(id).orElseThrow().snapshot().tally()).isEmpty();
    }

    @Test
    void a_question_that_is_asked_again_is_the_one_on_the_screen() {
        Round first = hall.openPickOne(venue);
        remote.forward(id, now().moves());
        rounds.close(id, first.roundId());

        rounds.open(id, first.gatheringId(), first.questionId());

        assertThat(now().at().step()).isEqualTo(Step.QUESTION);
        assertThat(now().at().round()).isNotEqualTo(Optional.of(first.roundId()));
        assertThat(remote.forward(id, now().moves())).isEqualTo(Pressed.MOVED);
    }

    @Test
    void the_light_of_the_room_is_kept_while_the_steps_go_on() {
        hall.gathering(id);

        assertThat(remote.turn(id, Light.YELLOW)).isTrue();
        remote.forward(id, now().moves());

        assertThat(now().light()).isEqualTo(Light.YELLOW);
    }

    private Round opened(Gathering gathering, Activity activity) {
        Question question = hall.question(activity, new PickOne(), 2);
        Opening opening = rounds.open(id, gathering.gatheringId(), question.questionId());
        return ((Opening.Opened) opening).round();
    }

    private void answers(Round round, int people) {
        Kiosk kiosk = hall.kiosk(venue);
        for (int person = 0; person < people; person++) {
            contributions.accept(kiosk, hall.answer(round, hall.picked(round, person % 2)));
        }
    }

    private void backToTheBeginning() {
        steps(false);
    }

    private List<Step> steps(boolean on) {
        var steps = new ArrayList<Step>();
        do {
            if (steps.isEmpty() || steps.getLast() != now().at().step()) {
                steps.add(now().at().step());
            }
        } while ((on ? remote.forward(id, now().moves()) : remote.back(id, now().moves())) == Pressed.MOVED);
        return steps;
    }

    private Progress now() {
        return remote.now(id).orElseThrow();
    }
}
