package org.heretogether.gathering;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heretogether.activity.Activities;
import org.heretogether.activity.ChangeCard;
import org.heretogether.base.GatheringId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.RoundId;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Opening.NotYet;
import org.heretogether.gathering.Opening.Opened;
import org.heretogether.gathering.Opening.Reason;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The rounds of a venue's questions: opening, pausing, closing, asking again. */
@Service
public class Rounds {

    private final RoundRepository repository;
    private final GatheringRepository gatherings;
    private final StepRepository steps;
    private final FirstStep firstStep;
    private final Questions questions;
    private final Activities activities;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rounds(
            RoundRepository repository,
            GatheringRepository gatherings,
            StepRepository steps,
            FirstStep firstStep,
            Questions questions,
            Activities activities,
            Transactions transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.gatherings = gatherings;
        this.steps = steps;
        this.firstStep = firstStep;
        this.questions = questions;
        this.activities = activities;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    public Optional<Round> find(VenueId venue, RoundId id) {
        return repository.find(venue, id);
    }

    /** The rounds of a gathering, in the order in which they were opened. */
    public List<Round> of(VenueId venue, GatheringId gathering) {
        return repository.of(venue, gathering);
    }

    /** The gatherings at which something was asked. */
    public Set<GatheringId> gatherings(VenueId venue) {
        return repository.gatherings(venue);
    }

    /** The rounds that people can answer now. */
    public List<Round> open(VenueId venue) {
        return repository.inState(venue, Round.State.OPEN);
    }

    /** The round that was put on the big screen last. */
    public Optional<Round> onScreen(VenueId venue) {
        return repository.lastOnScreen(venue);
    }

    /** What a round asks, to be counted as was agreed when it opened. */
    public Question asked(Round round) {
        Question now = questions.find(round.venueId(), round.questionId()).orElseThrow();
        return round.howWeDecide() == null ? now : now.by(round.howWeDecide());
    }

    /** Whether the question was not asked again since. */
    public boolean isLast(Round round) {
        return round.number() == repository.lastNumber(round.questionId());
    }

    /** We were not ready to decide, and come back to it on this day; without a day, when we choose to. */
    public void comeBack(VenueId venue, RoundId id, @Nullable LocalDate day) {
        repository.comeBack(venue, id, day);
        events.publishEvent(new RoundChanged(venue, id));
    }

    /**
     * Opens a question for answers; a question that had a round before is asked again. The big screen shows it, or first what
     * can change, if nothing was asked about this activity at this gathering before.
     */
    public Opening open(VenueId venue, GatheringId gatheringId, QuestionId questionId) {
        Opening opening = transactions.inOne(() -> tryToOpen(venue, gatheringId, questionId));
        if (opening instanceof Opened opened) {
            events.publishEvent(new RoundChanged(venue, opened.round().roundId()));
        }
        return opening;
    }

    public boolean pause(VenueId venue, RoundId id) {
        return change(venue, id, List.of(Round.State.OPEN), Round.State.PAUSED);
    }

    public boolean carryOn(VenueId venue, RoundId id) {
        return change(venue, id, List.of(Round.State.PAUSED), Round.State.OPEN);
    }

    public boolean close(VenueId venue, RoundId id) {
        return change(venue, id, List.of(Round.State.OPEN, Round.State.PAUSED), Round.State.CLOSED);
    }

    /** Makes this the round that the big screen shows, while it is asked. */
    public void putOnScreen(VenueId venue, RoundId id) {
        putOnScreen(venue, id, Step.QUESTION);
    }

    /** Makes this the round that the big screen shows, at one of its steps. */
    public void putOnScreen(VenueId venue, RoundId id, Step step) {
        transactions.inOne(() -> {
            repository.putOnScreen(venue, id, clock.instant());
            repository
                    .find(venue, id)
                    .ifPresent(round -> steps.put(venue, round.gatheringId(), step, 0, clock.instant()));
            return id;
        });
        events.publishEvent(new RoundChanged(venue, id));
    }

    private Opening tryToOpen(VenueId venue, GatheringId gatheringId, QuestionId questionId) {
        var gathering = gatherings.find(venue, gatheringId).orElseThrow();
        Question question = questions.find(venue, questionId).orElseThrow();
        if (gathering.state() == Gathering.State.CLOSED) {
            return new NotYet(Reason.GATHERING_CLOSED);
        }
        if (questions.isTakenAway(venue, questionId)) {
            return new NotYet(Reason.TAKEN_AWAY);
        }
        ChangeCard card =
                activities.find(venue, question.activityId()).orElseThrow().changeCard();
        if (card == null || !card.isComplete()) {
            return new NotYet(Reason.CHANGE_CARD_INCOMPLETE);
        }
        if (!card.leavesSomethingToDecide()) {
            return new NotYet(Reason.ALREADY_DECIDED);
        }
        if (repository.ofQuestion(venue, questionId).stream().anyMatch(round -> round.state() != Round.State.CLOSED)) {
            return new NotYet(Reason.STILL_OPEN);
        }
        Instant now = clock.instant();
        Step shown = firstStep.of(venue, gatheringId, question);
        var round = new Round(
                RoundId.next(),
                venue,
                gatheringId,
                questionId,
                repository.lastNumber(questionId) + 1,
                Round.State.OPEN,
                gathering.rehearsal(),
                now,
                null,
                now,
                gathering.rehearsal() ? null : question.howWeDecide(),
                null,
                1);
        if (!repository.insertIfNew(round)) {
            return new NotYet(Reason.STILL_OPEN);
        }
        steps.put(venue, gatheringId, shown, 0, now);
        return new Opened(round);
    }

    private boolean change(VenueId venue, RoundId id, List<Round.State> from, Round.State to) {
        boolean changed =
                repository.changeState(venue, id, from, to, to == Round.State.CLOSED ? clock.instant() : null);
        if (changed) {
            events.publishEvent(new RoundChanged(venue, id));
        }
        return changed;
    }
}
