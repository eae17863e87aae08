package org.heretogether.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.heretogether.activity.Activity;
import org.heretogether.base.ActionId;
import org.heretogether.base.Changed;
import org.heretogether.base.DecisionId;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.gathering.Gatherings;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.Hall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ActionsTest extends DatabaseTest {

    @Autowired
    Actions actions;

    @Autowired
    Decisions decisions;

    @Autowired
    Gatherings gatherings;

    private VenueId venue;
    private Activity activity;

    @BeforeEach
    void place() {
        venue = hall.place().venueId();
        activity = hall.activity(venue, Hall.completeCard());
    }

    @Test
    void a_gathering_opens_with_what_was_agreed_before_it_and_not_with_its_own() {
        GatheringId first = hall.gathering(venue).gatheringId();
        Action chairs = add("Put out chairs.", first);
        GatheringId second = hall.gathering(venue).gatheringId();
        Action music = add("Bring music.", second);

        assertThat(actions.lastTime(venue, second)).containsExactly(chairs);
        assertThat(actions.agreedAt(venue, second)).containsExactly(music);
    }

    @Test
    void what_is_finished_is_told_once_and_what_is_not_is_told_every_time() {
        GatheringId first = hall.gathering(venue).gatheringId();
        Action chairs = add("Put out chairs.", first);
        add("Bring music.", first);
        gatherings.close(venue, first);
        actions.change(venue, chairs.standing(Action.State.DONE, Wording.NONE), "Sam");

        GatheringId second = hall.gathering(venue).gatheringId();
        assertThat(words(second)).containsExactlyInAnyOrder("Put out chairs.", "Bring music.");
        gatherings.close(venue, second);

        GatheringId third = hall.gathering(venue).gatheringId();
        assertThat(words(third)).containsExactly("Bring music.");
        assertThat(actions.all(venue)).as("none is ever gone").hasSize(2);
    }

    @Test
    void what_is_finished_while_a_gathering_goes_on_is_told_at_the_next_one() {
        Action chairs = add("Put out chairs.", hall.gathering(venue).gatheringId());
        GatheringId second = hall.gathering(venue).gatheringId();
        actions.change(venue, chairs.standing(Action.State.DONE, Wording.NONE), "Sam");
        gatherings.close(venue, second);

        GatheringId third = hall.gathering(venue).gatheringId();
        assertThat(words(third)).containsExactly("Put out chairs.");
        gatherings.close(venue, third);

        assertThat(words(hall.gathering(venue).gatheringId())).isEmpty();
    }

    @Test
    void what_is_not_done_says_why_and_an_action_has_a_name() {
        Action chairs = add("Put out chairs.", hall.gathering(venue).gatheringId());

        assertThatThrownBy(() -> chairs.standing(Action.State.NOT_DONE, Wording.NONE))
                .hasMessageContaining("Why was it not done?");
        assertThatThrownBy(() -> action("Bring music.", " ", chairs.gatheringId()))
                .hasMessageContaining("a name");
    }

    @Test
    void a_change_keeps_how_it_stood_and_nobody_overwrites_what_they_have_not_seen() {
        Action chairs = add("Put out chairs.", hall.gathering(venue).gatheringId());

        actions.change(venue, chairs.standing(Action.State.DONE, Wording.NONE), "Sam");

        assertThat(actions.before(venue, chairs.actionId())).singleElement().satisfies(before -> {
            assertThat(before.state()).isEqualTo("DOING");
            assertThat(before.changedBy()).isEqualTo("Sam");
        });
        assertThatThrownBy(() -> actions.change(venue, chairs.standing(Action.State.DOING, Wording.NONE), "Mo"))
                .isInstanceOf(Changed.class);
    }

    @Test
    void a_decision_that_is_opened_again_keeps_its_history() {
        var decided = new Decision(
                DecisionId.next(),
                venue,
                activity.activityId(),
                null,
                hall.gathering(venue).gatheringId(),
                Wording.of("en", "We dance."),
                activity.pictureId(),
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 12, 20),
                14,
                Wording.of("en", "The hall closes at ten."),
                Wording.of("en", "Some want a quiz."),
                Wording.NONE,
                Decision.State.DECIDED,
                1,
                List.of());
        decisions.add(decided);
        Decision stored = decisions.find(venue, decided.decisionId()).orElseThrow();
        assertThat(stored).isEqualTo(decided);

        decisions.change(stored.in(Decision.State.OPEN_AGAIN), "Sam");

        assertThat(decisions.find(venue, decided.decisionId()).orElseThrow().state())
                .isEqualTo(Decision.State.OPEN_AGAIN);
        assertThat(decisions.before(venue, decided.decisionId()))
                .extracting(before -> before.wording().in("en"))
                .containsExactly("We dance.");
        assertThatThrownBy(() -> decisions.change(stored, "Mo")).isInstanceOf(Changed.class);
    }

    @Test
    void a_decision_may_be_silent_about_how_many_decided() {
        var decided = new Decision(
                DecisionId.next(),
                venue,
                activity.activityId(),
                null,
                null,
                Wording.of("en", "We dance."),
                activity.pictureId(),
                LocalDate.of(2026, 11, 20),
                null,
                null,
                Wording.NONE,
                Wording.NONE,
                Wording.NONE,
                Decision.State.DECIDED,
                1,
                List.of());

        decisions.add(decided);

        assertThat(decisions.newest(venue)).containsExactly(decided);
    }

    private Action add(String words, GatheringId gathering) {
        Action action = action(words, "Sam and Priya", gathering);
        actions.add(venue, action);
        return action;
    }

    private Action action(String words, String who, @Nullable GatheringId gathering) {
        return new Action(
                ActionId.next(),
                null,
                gathering,
                Wording.of("en", words),
                who,
                activity.pictureId(),
                LocalDate.of(2026, 12, 1),
                "A carpenter",
                Action.State.DOING,
                Wording.NONE,
                false,
                1);
    }

    private List<String> words(GatheringId gathering) {
        return actions.lastTime(venue, gathering).stream()
                .map(action -> action.wording().in("en"))
                .toList();
    }
}
