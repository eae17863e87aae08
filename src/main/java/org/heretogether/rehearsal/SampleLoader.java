package org.heretogether.rehearsal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.heretogether.activity.Activities;
import org.heretogether.activity.Activity;
import org.heretogether.activity.ChangeCard;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.base.ActionId;
import org.heretogether.base.ActivityId;
import org.heretogether.base.ChoiceId;
import org.heretogether.base.DecisionId;
import org.heretogether.base.PictureId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.decision.Action;
import org.heretogether.decision.Decision;
import org.heretogether.decision.Decisions;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Opening;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Choice;
import org.heretogether.question.Question;
import org.heretogether.question.QuestionPictures;
import org.heretogether.question.Questions;
import org.heretogether.rehearsal.Sample.SampleActivity;
import org.heretogether.rehearsal.Sample.SampleDecision;
import org.heretogether.rehearsal.Sample.SampleQuestion;
import org.heretogether.venue.DeviceToken;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Kiosks;
import org.heretogether.venue.Venue;
import org.springframework.stereotype.Component;

/** Puts the sample into a venue by the same doors that people use. */
@Component
class SampleLoader {

    private final Activities activities;
    private final Questions questions;
    private final QuestionPictures questionPictures;
    private final Gatherings gatherings;
    private final Rounds rounds;
    private final Decisions decisions;
    private final Pictures pictures;
    private final Kiosks kiosks;
    private final SamplePeople people;
    private final SampleNight night;
    private final Clock clock;

    SampleLoader(
            Activities activities,
            Questions questions,
            QuestionPictures questionPictures,
            Gatherings gatherings,
            Rounds rounds,
            Decisions decisions,
            Pictures pictures,
            Kiosks kiosks,
            SamplePeople people,
            SampleNight night,
            Clock clock) {
        this.activities = activities;
        this.questions = questions;
        this.questionPictures = questionPictures;
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.decisions = decisions;
        this.pictures = pictures;
        this.kiosks = kiosks;
        this.people = people;
        this.night = night;
        this.clock = clock;
    }

    void load(Venue venue, Sample sample) {
        VenueId id = venue.venueId();
        Gathering gathering = gatherings.plan(id, sample.gathering(), today());
        gatherings.open(id, gathering.gatheringId());
        night.add(id, gathering.gatheringId(), sample);
        Kiosk kiosk = kiosks.pairOwnMachine(id, someToken()).kiosk();
        var opened = new ArrayList<Round>();
        for (SampleActivity activity : sample.activities()) {
            ActivityId activityId = add(id, activity);
            for (SampleQuestion question : activity.questions()) {
                Question added = add(id, activityId, question);
                if (Boolean.TRUE.equals(activity.openLater())) {
                    continue;
                }
                Opening opening = rounds.open(id, gathering.gatheringId(), added.questionId());
                if (!(opening instanceof Opening.Opened(Round round))) {
                    throw new IllegalStateException("The sample cannot be opened: " + opening);
                }
                people.answer(kiosk, round, added, question);
                opened.add(round);
            }
            activity.decisions().forEach(decision -> add(id, activityId, decision));
        }
        rounds.putOnScreen(id, opened.getFirst().roundId());
        kiosks.unpair(id, kiosk.kioskId());
    }

    private ActivityId add(VenueId venue, SampleActivity sample) {
        Activity added = activities.add(venue, sample.name(), picture(venue, sample.picture()));
        var card = sample.changeCard();
        activities.changeCard(
                venue,
                added.activityId(),
                new ChangeCard(
                        card.canChange(),
                        card.cannotChange(),
                        card.whyNot(),
                        card.money(),
                        card.whoDecides(),
                        card.decidesWith(),
                        today().plusDays(card.decideInDays()),
                        card.weEachGet()),
                added.version());
        return added.activityId();
    }

    private Question add(VenueId venue, ActivityId activity, SampleQuestion sample) {
        List<Choice> choices = sample.offered().stream()
                .map(choice -> new Choice(ChoiceId.next(), choice.wording(), picture(venue, choice.picture()), false))
                .toList();
        Question added = questions.add(
                venue,
                activity,
                sample.wording(),
                picture(venue, sample.picture()),
                answerType(sample, choices),
                sample.agreed(),
                choices);
        questionPictures.put(
                venue,
                added.questionId(),
                sample.otherPictures().stream().map(key -> picture(venue, key)).toList());
        return added;
    }

    /** Costs name choices, which have their ids only now. */
    private static AnswerType answerType(SampleQuestion sample, List<Choice> choices) {
        if (!(sample.answerType() instanceof ShareMoney money)) {
            return sample.answerType();
        }
        var costs = new HashMap<UUID, Integer>();
        for (int place = 0; place < choices.size(); place++) {
            Integer cost = sample.offered().get(place).cost();
            if (cost != null) {
                costs.put(choices.get(place).choiceId().value(), cost);
            }
        }
        return money.with(costs);
    }

    private void add(VenueId venue, ActivityId activity, SampleDecision sample) {
        DecisionId decisionId = DecisionId.next();
        List<Action> actions = sample.actions().stream()
                .map(action -> new Action(
                        ActionId.next(),
                        decisionId,
                        null,
                        action.wording(),
                        action.who(),
                        picture(venue, action.picture()),
                        today().plusDays(action.inDays()),
                        "",
                        Action.State.of(action.state()),
                        action.because(),
                        Boolean.TRUE.equals(action.promise()),
                        1))
                .toList();
        LocalDate decidedOn = today().minusDays(sample.daysAgo());
        decisions.add(new Decision(
                decisionId,
                venue,
                activity,
                null,
                null,
                sample.wording(),
                picture(venue, sample.picture()),
                decidedOn,
                decidedOn.plusMonths(1),
                sample.people(),
                sample.couldNot(),
                Wording.NONE,
                Wording.NONE,
                Decision.State.DECIDED,
                1,
                actions));
    }

    private PictureId picture(VenueId venue, String key) {
        return pictures.use(venue, PictureKey.of(key));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    private static DeviceToken someToken() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new DeviceToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
