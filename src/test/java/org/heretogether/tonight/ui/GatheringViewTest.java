package org.heretogether.tonight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heretogether.activity.Activities;
import org.heretogether.activity.Activity;
import org.heretogether.activity.ChangeCard;
import org.heretogether.activity.WhoDecides;
import org.heretogether.answertype.PickOne;
import org.heretogether.base.Wording;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.question.Choice;
import org.heretogether.question.Questions;
import org.heretogether.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GatheringViewTest extends PageTest {

    @Autowired
    private Activities activities;

    @Autowired
    private Questions questions;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private Rounds rounds;

    private Activity clubNight;
    private Gathering gathering;

    @BeforeEach
    void a_club_night_with_a_question() {
        clubNight = activities.add(ours(), Wording.of("en", "Club night"), dancer());
        var choices =
                List.of(Choice.of(Wording.of("en", "Disco"), dancer()), Choice.of(Wording.of("en", "Quiz"), dancer()));
        questions.add(
                ours(),
                clubNight.activityId(),
                Wording.of("en", "What shall we do?"),
                dancer(),
                new PickOne(),
                choices);
        gathering = gatherings.plan(ours(), Wording.of("en", "November"), LocalDate.of(2026, 11, 20));
    }

    @Test
    void a_question_is_opened_paused_and_closed() {
        changeCard(WhoDecides.WE_DECIDE_NOW, "A good night");
        look();

        press("Open this gathering");
        press("Open");
        assertThat(state()).isEqualTo(Round.State.OPEN);
        press("Pause");
        assertThat(state()).isEqualTo(Round.State.PAUSED);
        press("Carry on");
        assertThat(state()).isEqualTo(Round.State.OPEN);
        press("Close");
        assertThat(state()).isEqualTo(Round.State.CLOSED);
        press("Ask again");
        assertThat(rounds.of(ours(), gathering.gatheringId())).hasSize(2);
    }

    @Test
    void without_a_complete_change_card_it_does_not_open_and_says_why() {
        changeCard(WhoDecides.WE_DECIDE_NOW, "");
        gatherings.open(ours(), gathering.gatheringId());
        look();

        press("Open");

        assertThat(said())
                .containsExactly("Not opened. The change card is not complete. Fill in what can change first.");
        assertThat(rounds.of(ours(), gathering.gatheringId())).isEmpty();
    }

    @Test
    void what_is_already_decided_does_not_open_and_says_why() {
        changeCard(WhoDecides.ALREADY_DECIDED, "A good night");
        gatherings.open(ours(), gathering.gatheringId());
        look();

        press("Open");

        assertThat(said().getFirst()).startsWith("Not opened. The change card says everything is decided.");
    }

    @Test
    void nothing_is_shown_before_enough_of_us_answered() {
        changeCard(WhoDecides.WE_DECIDE_NOW, "A good night");
        gatherings.open(ours(), gathering.gatheringId());
        look();
        press("Open");

        press("Show us");

        assertThat(said().getFirst()).startsWith("Not shown yet.");
        assertThat(shows(Paragraph.class, "Open. 0 answers are in.")).isTrue();
    }

    @Test
    void the_next_step_is_the_only_filled_button() {
        changeCard(WhoDecides.WE_DECIDE_NOW, "A good night");
        look();
        assertThat(filled()).containsExactly("Open this gathering");

        press("Open this gathering");
        assertThat(filled()).containsExactly("Open");

        press("Open");
        assertThat(filled()).containsExactly("Show us");
    }

    private void look() {
        navigate(
                GatheringView.class,
                Map.of("gatheringId", gathering.gatheringId().toString()));
    }

    private Round.State state() {
        return rounds.of(ours(), gathering.gatheringId()).getLast().state();
    }

    private List<String> filled() {
        return $(Button.class).all().stream()
                .filter(button -> button.isVisible()
                        && button.getThemeNames().contains(ButtonVariant.LUMO_PRIMARY.getVariantName()))
                .map(Button::getText)
                .toList();
    }

    private void changeCard(WhoDecides who, String weEachGet) {
        var card = new ChangeCard(
                Wording.of("en", "The theme"),
                Wording.of("en", "The day"),
                Wording.NONE,
                Wording.NONE,
                who,
                Wording.NONE,
                null,
                Wording.of("en", weEachGet));
        activities.changeCard(ours(), clubNight.activityId(), card, clubNight.version());
    }
}
