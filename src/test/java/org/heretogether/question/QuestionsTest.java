package org.heretogether.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heretogether.activity.Activities;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.PickOne;
import org.heretogether.answertype.PickSeveral;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.base.ActivityId;
import org.heretogether.base.Changed;
import org.heretogether.base.PictureId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.decisionrule.AgreedWay;
import org.heretogether.decisionrule.FairFewPhragmen;
import org.heretogether.decisionrule.HowWeDecide;
import org.heretogether.decisionrule.MostChosen;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.venue.Venues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QuestionsTest extends DatabaseTest {

    @Autowired
    private Questions questions;

    @Autowired
    private QuestionPictures questionPictures;

    @Autowired
    private Activities activities;

    @Autowired
    private Venues venues;

    @Autowired
    private Pictures pictures;

    private VenueId venueId;
    private ActivityId activityId;
    private PictureId picture;

    @BeforeEach
    void a_club_night() {
        venueId = venues.ours().venueId();
        picture = pictures.use(venueId, PictureKey.of("openmoji/1F483"));
        activityId =
                activities.add(venueId, Wording.of("en", "Club night"), picture).activityId();
    }

    @Test
    void a_question_has_up_to_three_pictures_in_their_order() {
        var question = add(new PickOne(), "Disco", "Quiz");
        var moon = pictures.use(venueId, PictureKey.of("openmoji/1F319"));
        var id = question.questionId();

        questionPictures.put(venueId, id, List.of(picture, moon));
        assertThat(questionPictures.besides(venueId, List.of(id))).isEqualTo(Map.of(id, List.of(picture, moon)));

        questionPictures.put(venueId, id, List.of(moon));
        assertThat(questionPictures.besides(venueId, List.of(id))).isEqualTo(Map.of(id, List.of(moon)));
        assertThatThrownBy(() -> questionPictures.put(venueId, id, List.of(moon, picture, moon)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_question_is_read_back_as_it_was_written() {
        var added = add(new PickSeveral(2), "Disco", "Quiz", "Karaoke");

        assertThat(questions.find(venueId, added.questionId())).contains(added);
        assertThat(questions.ofActivity(venueId, activityId)).containsExactly(added);
    }

    @Test
    void a_scale_has_no_choices() {
        var added = add(new ThreeWayScale(ThreeWayScale.Look.FACES));

        assertThat(questions.all(venueId)).containsExactly(added);
        assertThatThrownBy(() -> add(new ThreeWayScale(ThreeWayScale.Look.FACES), "Disco", "Quiz"))
                .hasMessageContaining("scale");
    }

    @Test
    void how_we_decide_is_kept_and_gives_way_to_what_suits() {
        var agreed = new HowWeDecide(new FairFewPhragmen(2), new AgreedWay.Hat(4711));
        var choices = List.of(choice("Disco"), choice("Quiz"), choice("Film"));
        var added = questions.add(
                venueId,
                activityId,
                Wording.of("en", "What shall we do?"),
                picture,
                new PickSeveral(2),
                agreed,
                choices);

        assertThat(questions.find(venueId, added.questionId()).orElseThrow().howWeDecide())
                .isEqualTo(agreed);

        db.execute("update question set decision_rule = '{\"kind\":\"run-off\",\"places\":1}'");
        assertThat(questions.find(venueId, added.questionId()).orElseThrow().howWeDecide())
                .isEqualTo(new HowWeDecide(new MostChosen(), new AgreedWay.Hat(4711)));
    }

    @Test
    void questions_keep_the_order_in_which_they_were_added() {
        var first = add(new PickOne(), "Disco", "Quiz");
        var second = add(new PickOne(), "Tea", "Juice");

        assertThat(questions.ofActivity(venueId, activityId)).containsExactly(first, second);
        assertThat(second.place()).isEqualTo(1);
    }

    @Test
    void one_choice_or_six_are_refused_by_number() {
        assertThatThrownBy(() -> add(new PickOne(), "Disco")).hasMessageContaining("1 choices");
        assertThatThrownBy(() -> add(new PickOne(), "1", "2", "3", "4", "5", "6"))
                .hasMessageContaining("6 choices");
    }

    @Test
    void a_choice_that_is_taken_away_stays_with_the_question() {
        var added = add(new PickOne(), "Disco", "Quiz", "Karaoke");

        questions.change(with(added, added.choices().subList(0, 2)));

        var now = questions.find(venueId, added.questionId()).orElseThrow();
        assertThat(now.liveChoices())
                .extracting(Choice::wording)
                .extracting(wording -> wording.in("en"))
                .containsExactly("Disco", "Quiz");
        assertThat(now.choices()).hasSize(3);
    }

    @Test
    void choices_can_change_places_and_be_added() {
        var added = add(new PickOne(), "Disco", "Quiz");
        var choices = new ArrayList<>(added.choices().reversed());
        choices.add(Choice.of(Wording.of("en", "Karaoke"), picture));

        questions.change(with(added, choices));

        var now = questions.find(venueId, added.questionId()).orElseThrow();
        assertThat(now.liveChoices()).isEqualTo(choices);
        assertThat(now.version()).isEqualTo(added.version() + 1);
    }

    @Test
    void who_saves_second_is_told_and_overwrites_nothing() {
        var added = add(new PickOne(), "Disco", "Quiz");
        questions.change(with(added, added.choices().reversed()));

        assertThatThrownBy(() -> questions.change(with(added, List.of(choice("Tea"), choice("Juice")))))
                .isInstanceOf(Changed.class);

        assertThat(questions.find(venueId, added.questionId()).orElseThrow().choices())
                .isEqualTo(added.choices().reversed());
    }

    @Test
    void another_venue_does_not_see_it() {
        var added = add(new PickOne(), "Disco", "Quiz");
        var other = venues.add("Another hall", List.of("en"), false).venueId();

        assertThat(questions.find(other, added.questionId())).isEmpty();
        assertThat(questions.all(other)).isEmpty();
    }

    private Question add(AnswerType answerType, String... choices) {
        var written = new ArrayList<Choice>();
        for (String choice : choices) {
            written.add(choice(choice));
        }
        return questions.add(venueId, activityId, Wording.of("en", "What shall we do?"), picture, answerType, written);
    }

    private Choice choice(String text) {
        return Choice.of(Wording.of("en", text), picture);
    }

    private static Question with(Question question, List<Choice> choices) {
        return new Question(
                question.questionId(),
                question.venueId(),
                question.activityId(),
                question.place(),
                question.wording(),
                question.pictureId(),
                question.answerType(),
                choices,
                question.version());
    }
}
