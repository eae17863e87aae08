package org.heretogether.question.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import org.heretogether.activity.Activities;
import org.heretogether.answertype.PickOne;
import org.heretogether.base.ActivityId;
import org.heretogether.base.Wording;
import org.heretogether.decisionrule.AgreedWay;
import org.heretogether.decisionrule.Approval;
import org.heretogether.decisionrule.HowWeDecide;
import org.heretogether.decisionrule.RuleKind;
import org.heretogether.question.Choice;
import org.heretogether.question.Question;
import org.heretogether.question.QuestionPictures;
import org.heretogether.question.Questions;
import org.heretogether.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QuestionViewTest extends PageTest {

    @Autowired
    private Activities activities;

    @Autowired
    private Questions questions;

    @Autowired
    private QuestionPictures questionPictures;

    private ActivityId activityId;

    @BeforeEach
    void a_club_night() {
        activityId =
                activities.add(ours(), Wording.of("en", "Club night"), dancer()).activityId();
    }

    @Test
    void a_question_that_is_not_complete_says_so_and_keeps_what_was_typed() {
        navigate("organise/questions/new/" + activityId, QuestionView.class);
        type("Words of the question · English", "What shall we do?");

        press("Save");

        assertThat(said().getFirst()).startsWith("Not saved yet. Something is missing");
        assertThat(field("Words of the question · English").getValue()).isEqualTo("What shall we do?");
        assertThat(questions.all(ours())).isEmpty();
    }

    @Test
    void a_picture_is_found_by_a_word_and_chosen() {
        navigate("organise/questions/new/" + activityId, QuestionView.class);

        type("Find a picture by a word", "dance");
        var found = $(NativeButton.class).withClassName("picture-result").first();
        test(found).click();

        assertThat(shows(Button.class, "Choose another picture")).isTrue();
    }

    @Test
    void a_question_can_be_told_in_up_to_three_pictures() {
        var question = question("Disco", "Quiz");
        var id = question.questionId();
        questionPictures.put(ours(), id, List.of(dancer()));
        look(question);

        press("Add a picture");
        assertThat(shows(Button.class, "Add a picture")).isFalse();
        press("Save");
        assertThat(questionPictures.besides(ours(), List.of(id))).isEqualTo(Map.of(id, List.of(dancer())));

        test($(Button.class).withText("Take this picture away").all().getFirst())
                .click();
        press("Save");
        assertThat(questionPictures.besides(ours(), List.of(id))).isEmpty();
    }

    @Test
    void what_is_typed_after_a_new_question_was_saved_is_no_part_of_the_next_new_one() {
        navigate("organise/questions/new/" + activityId, QuestionView.class);
        type("Words of the question · English", "How was it?");
        type("Find a picture by a word", "dance");
        test($(NativeButton.class).withClassName("picture-result").first()).click();
        this.<AnswerTypeForm.Way>group("How we answer").setValue(AnswerTypeForm.Way.THREE_WAY_SCALE);
        press("Save");
        assertThat(said()).contains("Saved.");

        type("Words of the question · English", "How was it for you?");
        navigate(SecondView.class);
        navigate("organise/questions/new/" + activityId, QuestionView.class);
        assertThat(field("Words of the question · English").getValue()).isEmpty();

        navigate(SecondView.class);
        look(questions.all(ours()).getFirst());
        assertThat(field("Words of the question · English").getValue()).isEqualTo("How was it for you?");
    }

    @Test
    void a_question_nobody_answers_is_taken_away_after_one_more_press() {
        look(question("Disco", "Quiz"));

        press("Take this question away");
        assertThat(questions.all(ours())).hasSize(1);
        press("Take it away now");

        assertThat(questions.all(ours())).isEmpty();
        assertThat(getCurrentView()).isNotInstanceOf(QuestionView.class);
    }

    @Test
    void choices_change_places_and_are_taken_away() {
        var question = question("Disco", "Quiz", "Karaoke");
        look(question);

        press("Move choice 3 up");
        press("Take choice 1 away");
        press("Save");

        assertThat(said()).contains("Saved.");
        assertThat(questions.find(ours(), question.questionId()).orElseThrow().liveChoices())
                .extracting(choice -> choice.wording().in("en"))
                .containsExactly("Karaoke", "Quiz");
    }

    @Test
    void when_another_organiser_saved_first_what_was_typed_stays_beside_theirs() {
        var question = question("Disco", "Quiz");
        look(question);
        questions.change(new Question(
                question.questionId(),
                ours(),
                activityId,
                0,
                Wording.of("en", "What do we do?"),
                dancer(),
                new PickOne(),
                question.choices(),
                question.version()));
        type("Words of the question · English", "What now?");

        press("Save");

        assertThat(said().getFirst()).startsWith("Not saved yet. Someone else saved this first.");
        assertThat(field("Words of the question · English").getValue()).isEqualTo("What now?");
        assertThat(shows(Paragraph.class, "What do we do?")).isTrue();

        press("Save");

        assertThat(questions.find(ours(), question.questionId()).orElseThrow().wording())
                .isEqualTo(Wording.of("en", "What now?"));
    }

    @Test
    void what_was_typed_before_another_organiser_saved_comes_back_beside_theirs() {
        var question = question("Disco", "Quiz");
        look(question);
        type("Words of the question · English", "What now?");
        questions.change(new Question(
                question.questionId(),
                ours(),
                activityId,
                0,
                Wording.of("en", "What do we do?"),
                dancer(),
                new PickOne(),
                question.choices(),
                question.version()));

        navigate(SecondView.class);
        look(question);

        assertThat(field("Words of the question · English").getValue()).isEqualTo("What now?");
        assertThat(shows(Paragraph.class, "What do we do?")).isTrue();
    }

    @Test
    void how_we_decide_is_chosen_among_what_suits_and_kept() {
        var question = question("Disco", "Quiz", "Karaoke");
        look(question);
        RadioButtonGroup<RuleKind> rules = group("The rule");
        assertThat(rules.getListDataView().getItems()).containsExactly(RuleKind.MOST_CHOSEN, RuleKind.APPROVAL);

        rules.setValue(RuleKind.APPROVAL);
        this.<Integer>group("How many places").setValue(2);
        this.<TieForm.Way>group("When things are level").setValue(TieForm.Way.HAT);
        press("Save");

        HowWeDecide kept =
                questions.find(ours(), question.questionId()).orElseThrow().howWeDecide();
        assertThat(kept.rule()).isEqualTo(new Approval(2));
        assertThat(kept.way()).isInstanceOf(AgreedWay.Hat.class);

        look(question);
        assertThat(this.<RuleKind>group("The rule").getValue()).isEqualTo(RuleKind.APPROVAL);
        assertThat(shows(
                        Paragraph.class,
                        "Number for the hat: " + ((AgreedWay.Hat) kept.way()).seed()
                                + ". With it anyone can draw again."))
                .isTrue();
        press("Save");
        assertThat(questions.find(ours(), question.questionId()).orElseThrow().howWeDecide())
                .isEqualTo(kept);
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> group(String label) {
        return (RadioButtonGroup<T>) $(RadioButtonGroup.class)
                .withCondition(group -> label.equals(group.getLabel()))
                .single();
    }

    private Question question(String... choices) {
        var written = List.of(choices).stream()
                .map(text -> Choice.of(Wording.of("en", text), dancer()))
                .toList();
        return questions.add(
                ours(), activityId, Wording.of("en", "What shall we do?"), dancer(), new PickOne(), written);
    }

    private void look(Question question) {
        navigate(QuestionView.class, Map.of("questionId", question.questionId().toString()));
    }
}
