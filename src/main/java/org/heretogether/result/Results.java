package org.heretogether.result;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heretogether.answertype.Answer;
import org.heretogether.answertype.Tally;
import org.heretogether.base.GatheringId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.decisionrule.Ballots;
import org.heretogether.decisionrule.Counted;
import org.heretogether.decisionrule.Outcome;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.question.Question;
import org.springframework.stereotype.Service;

/** What a round adds up to, and what of it may be shown. The table is the truth: each call reads it. */
@Service
public class Results {

    private static final Tally NOTHING = Tally.of(List.of(), Map.of());

    private final ResultRepository repository;
    private final Rounds rounds;
    private final Counting counting;
    private final Clock clock;

    Results(ResultRepository repository, Rounds rounds, Counting counting, Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.counting = counting;
        this.clock = clock;
    }

    /** All that is in of a round now. */
    private record In(VenueId venue, Round round, Question question, Map<Answer, Integer> answers, Tally tally) {}

    /** What the big screen may show now; adds the next frame if enough came in since the last one. */
    public Snapshot snapshot(VenueId venue, RoundId id) {
        In now = in(venue, id);
        return now.round().rehearsal() ? rehearsed(now) : look(now, false).snapshot();
    }

    /** What the big screen showed last, and nothing newer; empty where it told no numbers; in a rehearsal, what is in now. */
    public Optional<Tally> shown(VenueId venue, RoundId id) {
        In now = in(venue, id);
        return now.round().rehearsal() ? Optional.of(now.tally()) : told(now).map(Frame::tally);
    }

    /** What the big screen said last that it comes to; empty where it showed nothing yet, and where nothing is chosen. */
    public Optional<Outcome> outcome(VenueId venue, RoundId id) {
        In now = in(venue, id);
        Optional<Counted> counted = now.round().rehearsal()
                ? rehearsed(now).counted()
                : repository.lastFrame(venue, id).flatMap(Frame::counted);
        return counted.map(Counted::outcome);
    }

    /** The gatherings of which all of us have not seen everything yet; nothing is counted for it. */
    public Set<GatheringId> notYetSeen(VenueId venue) {
        return repository.notYetSeen(venue);
    }

    /** Shows what is in now, as far as that gives nobody away. */
    public ShowUs showUs(VenueId venue, RoundId id) {
        In now = in(venue, id);
        if (now.round().rehearsal()) {
            return new ShowUs.Shown(rehearsed(now));
        }
        Look look = look(now, true);
        return switch (look.answer()) {
            case SHOW, SHOW_IN_WORDS, WAIT -> new ShowUs.Shown(look.snapshot());
            case TOO_FEW -> new ShowUs.TooFew();
            case ONE_ALONE -> new ShowUs.OneAlone();
        };
    }

    /**
     * What people brought to a round, as its rule counts it: of those whose numbers the big screen told last, and of nobody
     * else. Empty for ideas, while the round is open, and where no numbers were told.
     */
    public Optional<Ballots> ballots(VenueId venue, RoundId id) {
        In now = in(venue, id);
        if (now.round().state() != Round.State.CLOSED) {
            return Optional.empty();
        }
        return now.round().rehearsal()
                ? Counting.ballots(now.question(), now.tally(), now.answers())
                : told(now).flatMap(frame -> ballots(now, frame));
    }

    private Optional<Ballots> ballots(In now, Frame told) {
        var answers = repository.answers(now.venue(), now.round().roundId(), told.lastArrived());
        Tally tally = tally(now.question(), answers);
        // What came in while the frame was counted is not in it, and gives away who brought it.
        return tally.equals(told.tally()) ? Counting.ballots(now.question(), tally, answers) : Optional.empty();
    }

    /** The last frame that told numbers, if nothing else was told after it. */
    private Optional<Frame> told(In now) {
        return repository.lastFrame(now.venue(), now.round().roundId()).filter(frame -> !frame.inWords());
    }

    private record Look(Disclosure.Answer answer, Snapshot snapshot) {}

    private Look look(In now, boolean asked) {
        Optional<Frame> last = repository.lastFrame(now.venue(), now.round().roundId());
        Tally shown = last.map(Frame::tally).orElse(NOTHING);
        Tally numbers = last.filter(frame -> !frame.inWords()).map(Frame::tally).orElse(NOTHING);
        int moved = last.map(frame -> repository.moved(now.venue(), now.round().roundId(), frame.lastArrived()))
                .orElse(now.tally().people());
        var answer = Disclosure.answer(
                asked, shown, numbers, now.tally(), moved, now.question().answerType());
        return switch (answer) {
            case SHOW, SHOW_IN_WORDS -> new Look(answer, add(now, last, answer == Disclosure.Answer.SHOW_IN_WORDS));
            case TOO_FEW, ONE_ALONE, WAIT -> new Look(answer, of(now, last, moved > 0));
        };
    }

    private Snapshot rehearsed(In now) {
        return new Snapshot(
                now.round().roundId(),
                now.tally().people(),
                Optional.of(now.tally()),
                counting.count(now.venue(), now.question(), now.tally(), now.answers()),
                List.of(),
                true,
                false);
    }

    private Snapshot add(In now, Optional<Frame> last, boolean inWords) {
        RoundId id = now.round().roundId();
        var next = new Frame(
                last.map(Frame::number).orElse(0) + 1,
                now.tally(),
                // After the count: what came in between is not in the frame, and taken for old it moves nobody.
                repository.lastArrived(),
                counting.count(now.venue(), now.question(), now.tally(), now.answers()),
                inWords);
        boolean added = repository.insertIfNew(now.venue(), id, next, clock.instant());
        return of(now, added ? Optional.of(next) : repository.lastFrame(now.venue(), id), false);
    }

    private In in(VenueId venue, RoundId id) {
        Round round = rounds.find(venue, id).orElseThrow();
        Question question = rounds.asked(round);
        Map<Answer, Integer> answers = repository.answers(venue, id);
        return new In(venue, round, question, answers, tally(question, answers));
    }

    private static Tally tally(Question question, Map<Answer, Integer> answers) {
        List<UUID> choices = question.choices().stream()
                .map(choice -> choice.choiceId().value())
                .toList();
        return Tally.of(question.answerType().counted(choices), answers);
    }

    private static Snapshot of(In now, Optional<Frame> frame, boolean waiting) {
        boolean inWords = frame.filter(Frame::inWords).isPresent();
        return new Snapshot(
                now.round().roundId(),
                frame.map(Frame::number).orElse(0),
                frame.filter(one -> !one.inWords()).map(Frame::tally),
                frame.flatMap(Frame::counted).map(counted -> inWords ? WithoutNumbers.of(counted) : counted),
                frame.filter(Frame::inWords)
                        .map(one -> Alike.between(
                                NOTHING,
                                one.tally(),
                                one.tally().people(),
                                now.question().answerType()))
                        .orElse(List.of()),
                false,
                waiting);
    }
}
