package org.heretogether.testing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.heretogether.activity.Activities;
import org.heretogether.activity.Activity;
import org.heretogether.activity.ChangeCard;
import org.heretogether.activity.WhoDecides;
import org.heretogether.answertype.Answer;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.PickOne;
import org.heretogether.base.ContributionId;
import org.heretogether.base.PictureId;
import org.heretogether.base.TurnId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.contribution.Brought;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Opening;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Choice;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.venue.DeviceToken;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Kiosks;
import org.heretogether.venue.Venue;
import org.heretogether.venue.Venues;
import org.springframework.boot.test.context.TestComponent;

/** Sets up places, tablets and open questions by the same doors that people use. */
@TestComponent
public class Hall {

    private static final String PICTURE = "openmoji/1F389";

    private final Venues venues;
    private final Kiosks kiosks;
    private final Activities activities;
    private final Questions questions;
    private final Gatherings gatherings;
    private final Rounds rounds;
    private final Pictures pictures;
    private final Clock clock;

    Hall(
            Venues venues,
            Kiosks kiosks,
            Activities activities,
            Questions questions,
            Gatherings gatherings,
            Rounds rounds,
            Pictures pictures,
            Clock clock) {
        this.venues = venues;
        this.kiosks = kiosks;
        this.activities = activities;
        this.questions = questions;
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** A place where everything counts. */
    public Venue place() {
        return venues.add("Riverside Hall", List.of("en", "cy"), false);
    }

    /** A place where nothing counts yet. */
    public Venue rehearsingPlace() {
        return venues.add("Riverside Hall", List.of("en", "cy"), true);
    }

    public Kiosk kiosk(Venue venue) {
        return kiosks.pairOwnMachine(venue.venueId(), token()).kiosk();
    }

    /** A token such as a tablet makes for itself. */
    public static DeviceToken token() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new DeviceToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A card that says everything, and leaves everything to us. */
    public static ChangeCard completeCard() {
        return new ChangeCard(
                Wording.of("en", "The theme."),
                Wording.of("en", "The day."),
                Wording.NONE,
                Wording.NONE,
                WhoDecides.WE_DECIDE_NOW,
                Wording.NONE,
                LocalDate.of(2026, 12, 1),
                Wording.of("en", "A free ticket."));
    }

    public Activity activity(VenueId venue, ChangeCard card) {
        Activity added = activities.add(venue, Wording.of("en", "Our club night"), picture(venue));
        activities.changeCard(venue, added.activityId(), card, added.version());
        return activities.find(venue, added.activityId()).orElseThrow();
    }

    /** A question with this many choices, none for a scale. */
    public Question question(Activity activity, AnswerType type, int choices) {
        VenueId venue = activity.venueId();
        var offered = new ArrayList<Choice>();
        for (int number = 1; number <= choices; number++) {
            offered.add(Choice.of(Wording.of("en", "Choice " + number), picture(venue)));
        }
        return questions.add(
                venue, activity.activityId(), Wording.of("en", "What do we want?"), picture(venue), type, offered);
    }

    /** A gathering that goes on now; a rehearsal in a place that rehearses. */
    public Gathering gathering(VenueId venue) {
        Gathering planned = gatherings.plan(venue, Wording.of("en", "Planning"), LocalDate.of(2026, 11, 22));
        gatherings.open(venue, planned.gatheringId());
        return gatherings.find(venue, planned.gatheringId()).orElseThrow();
    }

    /** A question that can be answered now and stands on the big screen: what can change was seen before. */
    public Round open(Venue venue, AnswerType type, int choices) {
        VenueId id = venue.venueId();
        Question question = question(activity(id, completeCard()), type, choices);
        Opening opening = rounds.open(id, gathering(id).gatheringId(), question.questionId());
        if (opening instanceof Opening.Opened(Round round)) {
            rounds.putOnScreen(id, round.roundId());
            return rounds.find(id, round.roundId()).orElseThrow();
        }
        throw new IllegalStateException("Not opened: " + opening);
    }

    /** A question about one of three choices that can be answered now. */
    public Round openPickOne(Venue venue) {
        return open(venue, new PickOne(), 3);
    }

    public UUID choice(Round round, int place) {
        return questions
                .find(round.venueId(), round.questionId())
                .orElseThrow()
                .choices()
                .get(place)
                .choiceId()
                .value();
    }

    public Answer picked(Round round, int place) {
        return new PickOne.Picked(choice(round, place));
    }

    /** A new person's answer, made now. */
    public Brought.AnAnswer answer(Round round, Answer answer) {
        return answer(round, answer, clock.instant());
    }

    /** A new person's answer, made at this moment. */
    public static Brought.AnAnswer answer(Round round, Answer answer, Instant madeAt) {
        return new Brought.AnAnswer(
                ContributionId.next(),
                TurnId.next(),
                new Brought.Way("en", "touch"),
                madeAt,
                round.roundId(),
                answer,
                List.of());
    }

    private PictureId picture(VenueId venue) {
        return pictures.use(venue, PictureKey.of(PICTURE));
    }
}
