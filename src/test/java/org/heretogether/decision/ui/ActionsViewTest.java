package org.heretogether.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heretogether.activity.Activities;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.base.Wording;
import org.heretogether.decision.Action;
import org.heretogether.decision.Actions;
import org.heretogether.decision.Decision;
import org.heretogether.decision.Decisions;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Rounds;
import org.heretogether.question.Questions;
import org.heretogether.testing.Hall;
import org.heretogether.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ActionsViewTest extends PageTest {

    private static final String WHAT = "What we decided · English";

    @Autowired
    private Actions actions;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Activities activities;

    @Autowired
    private Questions questions;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private Rounds rounds;

    @Test
    void a_chosen_day_stands_below_in_words_and_one_that_has_gone_by_says_so() {
        navigate(ActionsView.class);
        var day = $(Input.class).withId("action-day").single();

        day.setValue(LocalDate.now().plusYears(1).withDayOfYear(1).toString());
        assertThat($(Paragraph.class)
                        .withCondition(said -> said.getText().contains(" 1 January"))
                        .exists())
                .isTrue();

        day.setValue(LocalDate.now().minusDays(1).toString());
        assertThat($(Paragraph.class)
                        .withCondition(said -> said.getText().endsWith(" has gone by."))
                        .exists())
                .isTrue();
    }

    @Test
    void an_action_without_a_name_is_refused_in_plain_words_and_nothing_typed_is_lost() {
        navigate(ActionsView.class);
        type("What we will do · English", "Put out chairs.");

        press("Add it");

        assertThat(said()).containsExactly("Not saved yet. Write who does it. What you typed is still here.");
        assertThat(field("What we will do · English").getValue()).isEqualTo("Put out chairs.");
        assertThat(actions.all(ours())).isEmpty();
    }

    @Test
    void two_names_share_an_action_and_it_stands_as_they_say() {
        navigate(ActionsView.class);
        type("What we will do · English", "Put out chairs.");
        type("Who does it: first name", "Sam");
        type("Who does it: second name", "Priya");
        press("Add it");

        assertThat(actions.all(ours()))
                .singleElement()
                .satisfies(action -> assertThat(action.who()).isEqualTo("Sam and Priya"));
        press("Not done");
        assertThat(state()).as("without a reason").isEqualTo(Action.State.DOING);
        type("Why, or how far it is", "There were no chairs.");
        press("Not done");
        assertThat(state()).isEqualTo(Action.State.NOT_DONE);
        assertThat(shows(H3.class, "Put out chairs.")).isTrue();
    }

    @Test
    void a_decision_is_written_down_and_opened_again() {
        var clubNight = activities.add(ours(), Wording.of("en", "Club night"), dancer());
        navigate("organise/decisions/new/" + clubNight.activityId(), DecisionView.class);
        press("Save");
        assertThat(decisions.newest(ours())).isEmpty();

        type("What we decided · English", "We dance.");
        type("How many of us decided", "14");
        press("Save");

        Decision written = decisions.newest(ours()).getFirst();
        assertThat(written.people()).isEqualTo(14);
        navigate(DecisionView.class, Map.of("decisionId", written.decisionId().toString()));
        press("Open it again");
        assertThat(said()).containsExactly("Open again. We talk about it once more.");
        assertThat(decisions.before(ours(), written.decisionId())).hasSize(1);
    }

    @Test
    void when_someone_else_saved_a_decision_theirs_stands_beside_ones_own_and_either_can_be_kept() {
        var clubNight = activities.add(ours(), Wording.of("en", "Club night"), dancer());
        navigate("organise/decisions/new/" + clubNight.activityId(), DecisionView.class);
        type(WHAT, "We dance.");
        press("Save");
        Decision written = decisions.newest(ours()).getFirst();
        navigate(DecisionView.class, Map.of("decisionId", written.decisionId().toString()));
        type(WHAT, "We dance on Friday.");
        type("How many of us decided", "9");
        decisions.change(said(written, "We sing."), "Robin");

        press("Save");

        assertThat(said()).singleElement().asString().startsWith("Not saved yet. Someone else saved this first.");
        assertThat(shows(Span.class, "We sing.")).isTrue();
        assertThat(field(WHAT).getValue()).isEqualTo("We dance on Friday.");
        assertThat(field("How many of us decided").getValue()).isEqualTo("9");
        press("Save");
        assertThat(now(written).wording()).isEqualTo(Wording.of("en", "We dance on Friday."));

        decisions.change(said(now(written), "We sing a lot."), "Robin");
        press("Save");
        press("Take theirs instead");
        assertThat(field(WHAT).getValue()).isEqualTo("We sing a lot.");
        press("Save");
        assertThat(now(written).wording()).isEqualTo(Wording.of("en", "We sing a lot."));
        assertThat(decisions.before(ours(), written.decisionId())).hasSize(4);
    }

    @Test
    void a_reason_stays_in_its_field_when_someone_else_changed_the_action_first() {
        navigate(ActionsView.class);
        type("What we will do · English", "Put out chairs.");
        type("Who does it: first name", "Sam");
        press("Add it");
        type("Why, or how far it is", "There were no chairs.");
        var action = actions.all(ours()).getFirst();
        actions.change(ours(), action.standing(Action.State.DONE, Wording.NONE), "Robin");

        press("Not done");

        assertThat(said()).contains("Not done. Someone else changed it. Look at it again.");
        assertThat(field("Why, or how far it is").getValue()).isEqualTo("There were no chairs.");
        assertThat(state()).isEqualTo(Action.State.DONE);
        press("Not done");
        assertThat(state()).isEqualTo(Action.State.NOT_DONE);
    }

    @Test
    void where_we_are_not_ready_the_day_on_which_we_come_back_is_kept_and_nothing_is_decided() {
        var clubNight = activities.add(ours(), Wording.of("en", "Club night"), dancer());
        activities.changeCard(ours(), clubNight.activityId(), Hall.completeCard(), clubNight.version());
        var question = questions.add(
                ours(),
                clubNight.activityId(),
                Wording.of("en", "How was it?"),
                dancer(),
                new ThreeWayScale(ThreeWayScale.Look.FACES),
                List.of());
        var friday = gatherings.plan(ours(), Wording.of("en", "Friday"), LocalDate.of(2026, 11, 20));
        rounds.open(ours(), friday.gatheringId(), question.questionId());
        var round = rounds.of(ours(), friday.gatheringId()).getFirst();
        navigate("organise/decisions/after/" + round.roundId(), DecisionView.class);

        $(Input.class).withId("again-on").single().setValue("2026-12-18");
        press("Keep the day");

        assertThat(said()).containsExactly("We come back to it on Friday 18 December.");
        assertThat(rounds.of(ours(), friday.gatheringId()).getFirst().againOn()).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(decisions.newest(ours())).isEmpty();
    }

    private Decision now(Decision decision) {
        return decisions.find(ours(), decision.decisionId()).orElseThrow();
    }

    private static Decision said(Decision before, String words) {
        return new Decision(
                before.decisionId(),
                before.venueId(),
                before.activityId(),
                before.roundId(),
                before.gatheringId(),
                Wording.of("en", words),
                before.pictureId(),
                before.decidedOn(),
                before.lookBackOn(),
                before.people(),
                before.couldNot(),
                before.differ(),
                before.worked(),
                before.state(),
                before.version(),
                before.actions());
    }

    private Action.State state() {
        return actions.all(ours()).getFirst().state();
    }
}
