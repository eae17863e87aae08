package org.heretogether.tonight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.activity.Activities;
import org.heretogether.activity.Activity;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.base.ContributionId;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.bundle.Bundles;
import org.heretogether.contribution.Brought.Idea;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Opening;
import org.heretogether.gathering.Rounds;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.words.Words;
import org.springframework.stereotype.Service;

/** Makes someone's idea the next question: what do we think of it? It can be open a moment later. */
@Service
public class NextQuestion {

    private static final String AN_IDEA = "openmoji/1F4A1";
    private static final int LONGEST = 120;

    private final Activities activities;
    private final Questions questions;
    private final Gatherings gatherings;
    private final Rounds rounds;
    private final Pictures pictures;
    private final Bundles bundles;
    private final Transactions transactions;
    private final Words words;

    NextQuestion(
            Activities activities,
            Questions questions,
            Gatherings gatherings,
            Rounds rounds,
            Pictures pictures,
            Bundles bundles,
            Transactions transactions,
            Words words) {
        this.activities = activities;
        this.questions = questions;
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.pictures = pictures;
        this.bundles = bundles;
        this.transactions = transactions;
        this.words = words;
    }

    /** The activities an idea can be asked about in. */
    public List<Activity> activities(VenueId venue) {
        return activities.all(venue).stream().filter(Activity::canBeAskedAbout).toList();
    }

    /**
     * The question is there, and not open yet.
     *
     * @param from what people put up that it is made of, so that they can hear what becomes of it
     */
    public Question make(VenueId venue, Activity activity, Idea idea, List<ContributionId> from) {
        return transactions.inOne(() -> {
            Question made = add(venue, activity, idea);
            bundles.asked(venue, from, made.questionId());
            return made;
        });
    }

    private Question add(VenueId venue, Activity activity, Idea idea) {
        PictureKey picture = picture(idea);
        String about = idea.words().isBlank() ? pictures.words(picture).in(idea.language()) : idea.words();
        String said = asked(idea.language(), about.strip());
        String wording = said.length() <= LONGEST ? said : said.substring(0, LONGEST - 1) + "…";
        return questions.add(
                venue,
                activity.activityId(),
                Wording.of(idea.language(), wording),
                pictures.use(venue, picture),
                new ThreeWayScale(ThreeWayScale.Look.THUMBS),
                List.of());
    }

    /** Opens it in the gathering that goes on; nothing if none does. */
    public Optional<Opening> open(VenueId venue, Question question) {
        return gatherings
                .current(venue)
                .map(gathering -> rounds.open(venue, gathering.gatheringId(), question.questionId()));
    }

    private PictureKey picture(Idea idea) {
        return idea.pictures().stream()
                .map(PictureKey::of)
                .filter(pictures::exists)
                .findFirst()
                .orElse(PictureKey.of(AN_IDEA));
    }

    // In a language in which we have no words for asking, the idea itself is the question: two are never mixed.
    private String asked(String language, String idea) {
        return words.languages().contains(language)
                ? words.textIn(language, "ideas.question", Map.of("idea", idea))
                : idea;
    }
}
