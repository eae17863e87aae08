package org.heretogether.tonight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heretogether.activity.Activities;
import org.heretogether.activity.Activity;
import org.heretogether.base.QuestionId;
import org.heretogether.contribution.Contributions;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.page.BigLink;
import org.heretogether.page.PictureImage;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.words.Words;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Every question of the venue as a card, activity by activity. Each page has its own. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class QuestionCards extends Div {

    private final transient Words words;
    private final transient Activities activities;
    private final transient Questions questions;
    private final transient Pictures pictures;
    private final transient Rounds rounds;
    private final transient Contributions contributions;
    private final transient RoundActions actions;
    private final transient Map<QuestionId, QuestionCard> cardOf = new LinkedHashMap<>();

    QuestionCards(
            Words words,
            Activities activities,
            Questions questions,
            Pictures pictures,
            Rounds rounds,
            Contributions contributions,
            RoundActions actions) {
        this.words = words;
        this.activities = activities;
        this.questions = questions;
        this.pictures = pictures;
        this.rounds = rounds;
        this.contributions = contributions;
        this.actions = actions;
    }

    /** Makes the cards anew; {@link #show} fills them. */
    void build(Gathering gathering, Runnable afterPress) {
        removeAll();
        cardOf.clear();
        var venueId = gathering.venueId();
        for (Activity activity : activities.all(venueId)) {
            var asked = questions.ofActivity(venueId, activity.activityId());
            if (!asked.isEmpty()) {
                add(new H2(activity.name().in(words.language())));
            }
            var keys = pictures.keys(
                    venueId, asked.stream().map(Question::pictureId).toList());
            for (Question question : asked) {
                var picture = Optional.ofNullable(keys.get(question.pictureId()));
                var card = new QuestionCard(
                        words, actions, activity, question, picture, gathering.gatheringId(), afterPress);
                cardOf.put(question.questionId(), card);
                add(card);
            }
        }
        if (cardOf.isEmpty()) {
            add(new BigLink("organise/templates")
                    .picture(PictureImage.openMoji("2728"))
                    .line(words.text("organise.gathering.no-questions-yet"))
                    .line(words.text("organise.first-steps.begin")));
        }
    }

    // Writes into what is there and makes nothing anew: a hand or a switch may be on a button at this moment.
    void show(Gathering gathering) {
        var counts = contributions.counts(gathering.venueId(), gathering.gatheringId());
        var latest = new HashMap<QuestionId, Round>();
        rounds.of(gathering.venueId(), gathering.gatheringId()).forEach(round -> latest.put(round.questionId(), round));
        boolean nextFound = gathering.state() != Gathering.State.OPEN;
        for (var card : cardOf.entrySet()) {
            var round = Optional.ofNullable(latest.get(card.getKey()));
            int brought =
                    round.map(one -> counts.getOrDefault(one.roundId(), 0)).orElse(0);
            boolean next = !nextFound && card.getValue().isNextStep(round);
            card.getValue().show(gathering, round, brought, next);
            nextFound |= next;
        }
    }
}
