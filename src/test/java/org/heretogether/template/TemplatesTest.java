package org.heretogether.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.heretogether.activity.Activities;
import org.heretogether.activity.Activity;
import org.heretogether.activity.ChangeCard;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.base.Wording;
import org.heretogether.decisionrule.AgreedWay;
import org.heretogether.decisionrule.Completion;
import org.heretogether.decisionrule.HowWeDecide;
import org.heretogether.decisionrule.MoneyEqualShares;
import org.heretogether.gathering.Opening;
import org.heretogether.gathering.Rounds;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Question;
import org.heretogether.question.QuestionPictures;
import org.heretogether.question.Questions;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.Hall;
import org.heretogether.venue.Venue;
import org.heretogether.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a template, or from last time, people can be asked at once. */
class TemplatesTest extends DatabaseTest {

    @Autowired
    private Templates templates;

    @Autowired
    private Activities activities;

    @Autowired
    private Questions questions;

    @Autowired
    private QuestionPictures questionPictures;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Pictures pictures;

    @Autowired
    private Words words;

    private Venue place;

    @BeforeEach
    void aPlace() {
        place = hall.place();
    }

    @Test
    void every_template_has_its_pictures_and_every_text_in_every_language_of_the_tablets() {
        assertThat(templates.all()).hasSize(8);
        var missing = new ArrayList<String>();
        for (Template template : templates.all()) {
            assertThat(keys(template)).allMatch(pictures::exists);
            for (Wording text : wordings(template)) {
                words.kioskLanguages().stream()
                        .filter(language ->
                                text.byLanguage().getOrDefault(language, "").isBlank())
                        .forEach(language ->
                                missing.add(template.name().in("en") + ", " + text.in("en") + ": " + language));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void each_can_be_asked_about_as_soon_as_it_is_begun() {
        var gathering = hall.gathering(place.venueId());
        for (Template template : templates.all()) {
            Activity begun = templates.begin(place.venueId(), template);

            List<Question> asked = questions.ofActivity(place.venueId(), begun.activityId());
            assertThat(asked).hasSameSizeAs(template.questions());
            assertThat(rounds.open(
                            place.venueId(),
                            gathering.gatheringId(),
                            asked.getFirst().questionId()))
                    .isInstanceOf(Opening.Opened.class);
        }
    }

    @Test
    void repeating_takes_over_words_card_and_choices_and_leaves_last_time_as_it_was() {
        Activity before = templates.begin(place.venueId(), templates.all().getFirst());
        Activity before2 = activities.find(place.venueId(), before.activityId()).orElseThrow();

        Activity again = templates.repeat(place.venueId(), before2);

        assertThat(again.activityId()).isNotEqualTo(before.activityId());
        Activity read = activities.find(place.venueId(), again.activityId()).orElseThrow();
        assertThat(card(read).canChange()).isEqualTo(card(before2).canChange());
        assertThat(wordings(read)).isEqualTo(wordings(before2));
        assertThat(choices(read)).doesNotContainAnyElementsOf(choices(before2));
    }

    @Test
    void repeating_keeps_prices_the_rule_the_turns_and_every_picture() {
        Activity before = hall.activity(place.venueId(), Hall.completeCard());
        Question asked = hall.question(before, new ShareMoney(10_000, 1_000, ShareMoney.Currency.GBP, Map.of()), 2);
        List<String> ids = asked.choices().stream()
                .map(choice -> choice.choiceId().toString())
                .toList();
        var rule = new MoneyEqualShares(MoneyEqualShares.Satisfaction.NUMBER, Completion.NONE);
        questions.change(new Question(
                asked.questionId(),
                asked.venueId(),
                asked.activityId(),
                asked.place(),
                asked.wording(),
                asked.pictureId(),
                new ShareMoney(10_000, 1_000, ShareMoney.Currency.GBP, Map.of(UUID.fromString(ids.getFirst()), 3_000)),
                new HowWeDecide(rule, new AgreedWay.TakeTurns(List.of(ids.getLast()))),
                asked.choices(),
                asked.version()));
        questionPictures.put(place.venueId(), asked.questionId(), List.of(asked.pictureId()));

        Activity repeated = templates.repeat(place.venueId(), before);

        Question again =
                questions.ofActivity(place.venueId(), repeated.activityId()).getFirst();
        UUID first = again.choices().getFirst().choiceId().value();
        String last = again.choices().getLast().choiceId().toString();
        assertThat(again.answerType())
                .isEqualTo(new ShareMoney(10_000, 1_000, ShareMoney.Currency.GBP, Map.of(first, 3_000)));
        assertThat(again.howWeDecide()).isEqualTo(new HowWeDecide(rule, new AgreedWay.TakeTurns(List.of(last))));
        assertThat(questionPictures.besides(place.venueId(), List.of(again.questionId())))
                .isEqualTo(Map.of(again.questionId(), List.of(asked.pictureId())));
    }

    private static ChangeCard card(Activity activity) {
        return java.util.Objects.requireNonNull(activity.changeCard());
    }

    private List<Wording> wordings(Activity activity) {
        return questions.ofActivity(place.venueId(), activity.activityId()).stream()
                .flatMap(question -> Stream.concat(
                        Stream.of(question.wording()),
                        question.choices().stream().map(org.heretogether.question.Choice::wording)))
                .toList();
    }

    private List<Object> choices(Activity activity) {
        return questions.ofActivity(place.venueId(), activity.activityId()).stream()
                .flatMap(question -> question.choices().stream())
                .<Object>map(org.heretogether.question.Choice::choiceId)
                .toList();
    }

    private static List<PictureKey> keys(Template template) {
        return Stream.concat(
                        Stream.of(template.picture()),
                        template.questions().stream()
                                .flatMap(asked -> Stream.concat(
                                        Stream.of(asked.picture()),
                                        asked.offered().stream().map(Template.Offered::picture))))
                .toList();
    }

    private static List<Wording> wordings(Template template) {
        var card = template.changeCard();
        return Stream.concat(
                        Stream.of(template.name(), card.canChange(), card.cannotChange(), card.weEachGet()),
                        template.questions().stream()
                                .flatMap(asked -> Stream.concat(
                                        Stream.of(asked.wording()),
                                        asked.offered().stream().map(Template.Offered::wording))))
                .toList();
    }
}
