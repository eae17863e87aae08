package org.heretogether.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.heretogether.activity.Activities;
import org.heretogether.activity.Activity;
import org.heretogether.activity.WhoDecides;
import org.heretogether.base.Wording;
import org.heretogether.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ActivityViewTest extends PageTest {

    @Autowired
    private Activities activities;

    private Activity clubNight;

    @BeforeEach
    void a_club_night() {
        clubNight = activities.add(ours(), Wording.of("en", "Club night"), dancer());
        navigate(ActivityView.class, Map.of("activityId", clubNight.activityId().toString()));
    }

    @Test
    void the_change_card_is_saved_and_what_is_missing_is_said() {
        type("What can change · English", "The theme");
        choose(WhoDecides.WE_DECIDE_NOW);

        press("Save");

        assertThat(said()).containsExactly("Saved. The change card needs more before people can be asked.");
        var saved = activities.find(ours(), clubNight.activityId()).orElseThrow();
        assertThat(Objects.requireNonNull(saved.changeCard()).canChange()).isEqualTo(Wording.of("en", "The theme"));
        assertThat(saved.canBeAskedAbout()).isFalse();
    }

    @Test
    void nothing_is_saved_and_nothing_lost_while_nobody_decides() {
        type("What can change · English", "The theme");

        press("Save");

        assertThat(said().getFirst()).startsWith("Not saved yet. Choose who decides.");
        assertThat(field("What can change · English").getValue()).isEqualTo("The theme");
    }

    @Test
    void when_another_organiser_saved_first_what_was_typed_stays_beside_theirs() {
        activities.change(new Activity(
                clubNight.activityId(),
                ours(),
                Wording.of("en", "Disco night"),
                clubNight.pictureId(),
                null,
                clubNight.version()));
        type("Name · English", "Quiz night");

        press("Save");

        assertThat(said().getFirst()).startsWith("Not saved yet. Someone else saved this first.");
        assertThat(field("Name · English").getValue()).isEqualTo("Quiz night");
        assertThat(shows(Paragraph.class, "Name: Disco night")).isTrue();

        press("Save");

        assertThat(activities.find(ours(), clubNight.activityId()).orElseThrow().name())
                .isEqualTo(Wording.of("en", "Quiz night"));
    }

    @Test
    void the_language_changes_and_what_was_typed_stays() {
        type("Name · English", "Quiz night");

        UI.getCurrent().setLocale(Locale.forLanguageTag("cy"));

        assertThat(shows(H2.class, "Cwestiynau")).isTrue();
        assertThat(field("Enw · English").getValue()).isEqualTo("Quiz night");
        assertThat($(H1.class).single().getText()).isEqualTo("Club night");
    }

    @SuppressWarnings("unchecked")
    private void choose(WhoDecides who) {
        ((RadioButtonGroup<WhoDecides>)
                        $(RadioButtonGroup.class).withLabel("Who decides").single())
                .setValue(who);
    }
}
