package org.heretogether.kiosk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.heretogether.activity.Activities;
import org.heretogether.activity.Activity;
import org.heretogether.activity.ChangeCard;
import org.heretogether.base.ActivityId;
import org.heretogether.base.PictureId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Decision;
import org.heretogether.decision.Decisions;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.kiosk.Pack.ActivityPart;
import org.heretogether.kiosk.Pack.ChangeCardPart;
import org.heretogether.kiosk.Pack.ChoicePart;
import org.heretogether.kiosk.Pack.QuestionPart;
import org.heretogether.kiosk.Pack.RoundPart;
import org.heretogether.kiosk.Pack.SignPart;
import org.heretogether.kiosk.Pack.SignsPart;
import org.heretogether.kiosk.Pack.VenuePart;
import org.heretogether.language.ActivityTexts;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Question;
import org.heretogether.question.QuestionPictures;
import org.heretogether.question.Questions;
import org.heretogether.sign.SignClip;
import org.heretogether.sign.SignClips;
import org.heretogether.venue.Venue;
import org.heretogether.venue.Venues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Packs what is open for a venue's tablets: a fixed number of queries, however much is open. */
@Service
class Packs {

    private final Venues venues;
    private final Activities activities;
    private final Questions questions;
    private final Rounds rounds;
    private final Decisions decisions;
    private final BecameOf becameOf;
    private final Pictures pictures;
    private final PackClips clips;
    private final SignClips signs;
    private final QuestionPictures questionPictures;

    Packs(
            Venues venues,
            Activities activities,
            Questions questions,
            Rounds rounds,
            Decisions decisions,
            BecameOf becameOf,
            Pictures pictures,
            PackClips clips,
            SignClips signs,
            QuestionPictures questionPictures) {
        this.venues = venues;
        this.activities = activities;
        this.questions = questions;
        this.rounds = rounds;
        this.decisions = decisions;
        this.becameOf = becameOf;
        this.pictures = pictures;
        this.clips = clips;
        this.signs = signs;
        this.questionPictures = questionPictures;
    }

    Pack pack(VenueId id) {
        Venue venue = venues.get(id);
        Map<ActivityId, Activity> open = answerable(venue.venueId());
        List<Round> openRounds = rounds.open(venue.venueId());
        Map<QuestionId, Question> asked = questions.find(
                venue.venueId(), openRounds.stream().map(Round::questionId).toList());
        List<Decision> decided = decisions.newest(venue.venueId());
        Map<QuestionId, List<PictureId>> besides = questionPictures.besides(venue.venueId(), asked.keySet());
        List<PictureId> ids = pictureIds(open, asked, decided);
        besides.values().forEach(ids::addAll);
        var named = new PackPictures(pictures, venue.venueId(), ids);

        List<ActivityPart> activityParts = open.values().stream()
                .map(activity -> part(activity, languages(venue, activity, asked), named))
                .toList();
        Map<QuestionId, List<SignClip>> films = signs.find(venue.venueId(), asked.keySet());
        var roundParts = new ArrayList<RoundPart>();
        for (Round round : openRounds) {
            Question question = asked.get(round.questionId());
            if (question != null && open.containsKey(question.activityId())) {
                QuestionId questionId = question.questionId();
                List<PictureId> others = besides.getOrDefault(questionId, List.of());
                roundParts.add(part(round, question, others, named, films.getOrDefault(questionId, List.of())));
            }
        }
        List<String> forIdeas = pictures.forIdeas().stream().map(named::name).toList();
        var withoutClips = new Pack(
                new VenuePart(venue.name(), venue.rehearsal(), venue.languages()),
                null,
                activityParts,
                roundParts,
                becameOf.of(venue.venueId(), decided, named),
                named.named(),
                forIdeas,
                Map.of(),
                Map.of(),
                Map.of());
        return clips.with(venue, withoutClips);
    }

    /** The activities whose card is complete and leaves something to decide: only these can be answered. */
    private Map<ActivityId, Activity> answerable(VenueId venue) {
        var open = new LinkedHashMap<ActivityId, Activity>();
        for (Activity activity : activities.all(venue)) {
            ChangeCard card = activity.changeCard();
            if (card != null && card.isComplete() && card.leavesSomethingToDecide()) {
                open.put(activity.activityId(), activity);
            }
        }
        return open;
    }

    private static List<PictureId> pictureIds(
            Map<ActivityId, Activity> open, Map<QuestionId, Question> asked, List<Decision> decided) {
        var ids = new ArrayList<PictureId>();
        open.values().forEach(activity -> ids.add(activity.pictureId()));
        for (Question question : asked.values()) {
            ids.add(question.pictureId());
            question.liveChoices().forEach(choice -> ids.add(choice.pictureId()));
        }
        for (Decision decision : decided) {
            ids.add(decision.pictureId());
            decision.actions().forEach(action -> ids.add(action.pictureId()));
        }
        return ids;
    }

    private static List<String> languages(Venue venue, Activity activity, Map<QuestionId, Question> asked) {
        List<Question> ofActivity = asked.values().stream()
                .filter(question -> question.activityId().equals(activity.activityId()))
                .toList();
        return ActivityTexts.of(activity, ofActivity).offeredIn(venue.languages());
    }

    private static ActivityPart part(Activity activity, List<String> languages, PackPictures named) {
        ChangeCard card = Objects.requireNonNull(activity.changeCard());
        return new ActivityPart(
                activity.activityId().value(),
                activity.name(),
                named.name(activity.pictureId()),
                languages,
                new ChangeCardPart(
                        card.canChange(),
                        card.cannotChange(),
                        card.whyNot(),
                        card.money(),
                        card.whoDecides().wireName(),
                        card.decidesWith(),
                        card.decideBy(),
                        card.weEachGet()));
    }

    private static RoundPart part(
            Round round, Question question, List<PictureId> besides, PackPictures named, List<SignClip> films) {
        List<ChoicePart> choices = question.liveChoices().stream()
                .map(choice ->
                        new ChoicePart(choice.choiceId().value(), choice.wording(), named.name(choice.pictureId())))
                .toList();
        var part = new QuestionPart(
                question.questionId().value(),
                question.wording(),
                named.name(question.pictureId()),
                Stream.concat(Stream.of(question.pictureId()), besides.stream())
                        .map(named::name)
                        .toList(),
                question.answerType(),
                choices,
                signs(films));
        return new RoundPart(round.roundId().value(), question.activityId().value(), round.rehearsal(), part);
    }

    private static @Nullable SignsPart signs(List<SignClip> films) {
        if (films.isEmpty()) {
            return null;
        }
        return new SignsPart(sign(films, SignClip.Part.QUESTION), sign(films, SignClip.Part.CHOICES));
    }

    private static @Nullable SignPart sign(List<SignClip> films, SignClip.Part part) {
        return films.stream()
                .filter(film -> film.part() == part)
                .findFirst()
                .map(film -> new SignPart(film.address(), film.signLanguage()))
                .orElse(null);
    }
}
