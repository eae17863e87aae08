package org.heretogether.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.heretogether.activity.Activities;
import org.heretogether.activity.Activity;
import org.heretogether.activity.ChangeCard;
import org.heretogether.activity.WhoDecides;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Choice;
import org.heretogether.question.Question;
import org.heretogether.question.QuestionPictures;
import org.heretogether.question.Questions;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Makes activities from templates and from what we did before. */
@Service
public class Templates {

    private static final int DAYS_TO_DECIDE = 14;

    private final Activities activities;
    private final Questions questions;
    private final QuestionPictures questionPictures;
    private final Pictures pictures;
    private final Transactions transactions;
    private final Clock clock;
    private final List<Template> all;

    Templates(
            Activities activities,
            Questions questions,
            QuestionPictures questionPictures,
            Pictures pictures,
            Transactions transactions,
            JsonMapper json,
            Clock clock) {
        this.activities = activities;
        this.questions = questions;
        this.questionPictures = questionPictures;
        this.pictures = pictures;
        this.transactions = transactions;
        this.clock = clock;
        this.all = read(json);
    }

    /** In the order of their files. */
    public List<Template> all() {
        return all;
    }

    /** A new activity with everything of the template. We decide, in two weeks, until someone says otherwise. */
    public Activity begin(VenueId venue, Template template) {
        return transactions.inOne(() -> {
            Activity added = activities.add(venue, template.name(), pictures.use(venue, template.picture()));
            var card = new ChangeCard(
                    template.changeCard().canChange(),
                    template.changeCard().cannotChange(),
                    Wording.NONE,
                    Wording.NONE,
                    WhoDecides.WE_DECIDE_NOW,
                    Wording.NONE,
                    decideBy(),
                    template.changeCard().weEachGet());
            activities.changeCard(venue, added.activityId(), card, added.version());
            for (Template.Asked asked : template.questions()) {
                var choices = new ArrayList<Choice>();
                asked.offered()
                        .forEach(one -> choices.add(Choice.of(one.wording(), pictures.use(venue, one.picture()))));
                questions.add(
                        venue,
                        added.activityId(),
                        asked.wording(),
                        pictures.use(venue, asked.picture()),
                        asked.answerType(),
                        choices);
            }
            return added;
        });
    }

    /** A new activity with the words, card, questions and choices of this one; its answers and decisions stay with the old. */
    public Activity repeat(VenueId venue, Activity before) {
        return transactions.inOne(() -> {
            Activity added = activities.add(venue, before.name(), before.pictureId());
            ChangeCard card = before.changeCard();
            if (card != null) {
                activities.changeCard(venue, added.activityId(), again(card), added.version());
            }
            List<Question> asked = questions.ofActivity(venue, before.activityId());
            var besides = questionPictures.besides(
                    venue, asked.stream().map(Question::questionId).toList());
            for (Question question : asked) {
                Question again = questions.repeat(question, added.activityId());
                questionPictures.put(venue, again.questionId(), besides.getOrDefault(question.questionId(), List.of()));
            }
            return added;
        });
    }

    private ChangeCard again(ChangeCard card) {
        return new ChangeCard(
                card.canChange(),
                card.cannotChange(),
                card.whyNot(),
                card.money(),
                card.whoDecides(),
                card.decidesWith(),
                decideBy(),
                card.weEachGet());
    }

    private LocalDate decideBy() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()).plusDays(DAYS_TO_DECIDE);
    }

    private static List<Template> read(JsonMapper json) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/templates/*.json");
            var read = new ArrayList<Template>();
            Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
            for (Resource file : files) {
                read.add(json.readValue(file.getInputStream(), Template.class));
            }
            return List.copyOf(read);
        } catch (IOException failed) {
            throw new UncheckedIOException("Reading the templates", failed);
        }
    }
}
