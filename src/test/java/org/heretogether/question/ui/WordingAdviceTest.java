package org.heretogether.question.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextFieldBase;
import org.heretogether.activity.Activities;
import org.heretogether.base.ActivityId;
import org.heretogether.base.Wording;
import org.heretogether.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The wording helper beside the fields of a question: it says why, swaps in one tap, keeps in one tap, and stops nobody. */
class WordingAdviceTest extends PageTest {

    private static final String WORDS = "Words of the question · English";
    private static final String KEEP = "Keep. Our group says this.";

    @Autowired
    private Activities activities;

    private ActivityId activityId;

    @BeforeEach
    void a_new_question() {
        activityId =
                activities.add(ours(), Wording.of("en", "Club night"), dancer()).activityId();
        navigate("organise/questions/new/" + activityId, QuestionView.class);
    }

    @Test
    void what_was_found_stands_beside_the_field_with_why() {
        type(WORDS, "Where do service users meet?");

        assertThat(shows(Paragraph.class, "service users")).isTrue();
        assertThat(shows(Paragraph.class, "It hides who people are, and makes them receivers."))
                .isTrue();
    }

    @Test
    void one_tap_swaps_the_words() {
        type(WORDS, "Where do service users meet?");

        press("Swap for: people");

        assertThat(field(WORDS).getValue()).isEqualTo("Where do people meet?");
        assertThat($(Button.class).withText(KEEP).exists()).isFalse();
    }

    @Test
    void one_tap_keeps_the_words_and_the_helper_stays_quiet_about_them() {
        type(WORDS, "Where do clients meet?");

        press(KEEP);
        type(WORDS, "When do clients meet?");

        assertThat(field(WORDS).getValue()).isEqualTo("When do clients meet?");
        assertThat($(Button.class).withText(KEEP).exists()).isFalse();
    }

    @Test
    void a_question_is_looked_at_as_one_and_its_choices_as_words() {
        type(WORDS, "Do we meet");
        assertThat(shows(Paragraph.class, "People often say yes to be kind.")).isTrue();

        type(WORDS, "When do we meet?");
        assertThat($(Button.class).withText(KEEP).exists()).isFalse();

        type("Words of the choice · English", "At the venue");
        assertThat(shows(Paragraph.class, "venue")).isTrue();
    }

    @Test
    void choices_that_are_only_good_are_named_and_stop_nobody() {
        var choices = $(TextFieldBase.class)
                .withCondition(one -> "Words of the choice · English".equals(one.getLabel()))
                .all();
        write(choices.get(0), "Good");
        write(choices.get(1), "Great");
        assertThat(shows(Paragraph.class, "Nobody can say that it was not good."))
                .isTrue();

        press("Save");

        assertThat(said().getFirst()).startsWith("Not saved yet. Something is missing");
    }

    @SuppressWarnings("unchecked")
    private static void write(TextFieldBase<?, ?> field, String text) {
        ((TextFieldBase<?, String>) field).setValue(text);
    }
}
