package org.heretogether.result;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heretogether.answertype.Tally;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.springframework.stereotype.Service;

/** What a round adds up to, and what of it may be shown. The table is the truth: each call reads it. */
@Service
public class Results {

    private final ResultRepository repository;
    private final Rounds rounds;
    private final Questions questions;
    private final Clock clock;

    Results(ResultRepository repository, Rounds rounds, Questions questions, Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.questions = questions;
        this.clock = clock;
    }

    /** What the big screen may show now; adds the next frame if enough came in since the last one. */
    public Snapshot snapshot(VenueId venue, RoundId id) {
        Round round = rounds.find(venue, id).orElseThrow();
        Tally now = tally(venue, round);
        if (round.rehearsal()) {
            return new Snapshot(id, now.people(), Optional.of(now), true, false);
        }
        Optional<Frame> last = repository.lastFrame(venue, id);
        int moved = moved(venue, id, last, now);
        if (Disclosure.byItself(shown(last), now.people(), moved) == Disclosure.Answer.SHOW) {
            return add(venue, id, last, now);
        }
        return of(id, last, moved > 0);
    }

    /** What the big screen showed last, and nothing newer; in a rehearsal, what is in now. */
    public Optional<Tally> shown(VenueId venue, RoundId id) {
        Round round = rounds.find(venue, id).orElseThrow();
        return round.rehearsal()
                ? Optional.of(tally(venue, round))
                : repository.lastFrame(venue, id).map(Frame::tally);
    }

    /** Shows what is in now, as far as that gives nobody away. */
    public ShowUs showUs(VenueId venue, RoundId id) {
        Round round = rounds.find(venue, id).orElseThrow();
        if (round.rehearsal()) {
            return new ShowUs.Shown(snapshot(venue, id));
        }
        Tally now = tally(venue, round);
        Optional<Frame> last = repository.lastFrame(venue, id);
        int moved = moved(venue, id, last, now);
        return switch (Disclosure.whenAsked(shown(last), now.people(), moved)) {
            case SHOW -> new ShowUs.Shown(add(venue, id, last, now));
            case WAIT -> new ShowUs.Shown(of(id, last, false));
            case TOO_FEW -> new ShowUs.TooFew();
            case ONE_ALONE -> new ShowUs.OneAlone();
        };
    }

    private Snapshot add(VenueId venue, RoundId id, Optional<Frame> last, Tally now) {
        // After the count: what came in between is not in the frame, and taken for old it moves nobody.
        var next = new Frame(last.map(Frame::number).orElse(0) + 1, now, repository.lastArrived());
        boolean added = repository.insertIfNew(venue, id, next, clock.instant());
        return of(id, added ? Optional.of(next) : repository.lastFrame(venue, id), false);
    }

    private int moved(VenueId venue, RoundId id, Optional<Frame> last, Tally now) {
        return last.map(frame -> repository.moved(venue, id, frame.lastArrived()))
                .orElse(now.people());
    }

    private Tally tally(VenueId venue, Round round) {
        Question question = questions.find(venue, round.questionId()).orElseThrow();
        List<UUID> choices = question.choices().stream()
                .map(choice -> choice.choiceId().value())
                .toList();
        return Tally.of(question.answerType().counted(choices), repository.answers(venue, round.roundId()));
    }

    private static int shown(Optional<Frame> frame) {
        return frame.map(shown -> shown.tally().people()).orElse(0);
    }

    private static Snapshot of(RoundId id, Optional<Frame> frame, boolean waiting) {
        return new Snapshot(id, frame.map(Frame::number).orElse(0), frame.map(Frame::tally), false, waiting);
    }
}
