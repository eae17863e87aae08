package org.heretogether.gathering;

import java.util.stream.Stream;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.heretogether.decisionrule.HowWeDecide;
import org.heretogether.question.LiveQuestions;
import org.springframework.stereotype.Component;

/** A question is live while a round of it is open or paused in the gathering that goes on. In a rehearsal nothing counts. */
@Component
class QuestionsInRounds implements LiveQuestions {

    private final Gatherings gatherings;
    private final Rounds rounds;
    private final RoundRepository repository;

    QuestionsInRounds(Gatherings gatherings, Rounds rounds, RoundRepository repository) {
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.repository = repository;
    }

    @Override
    public boolean isLive(VenueId venue, QuestionId question) {
        return roundsOf(venue, question).findAny().isPresent();
    }

    @Override
    public void end(VenueId venue, QuestionId question) {
        roundsOf(venue, question).toList().forEach(round -> rounds.close(venue, round.roundId()));
    }

    private Stream<Round> roundsOf(VenueId venue, QuestionId question) {
        return gatherings.current(venue).stream()
                .flatMap(gathering -> rounds.of(venue, gathering.gatheringId()).stream())
                .filter(round -> !round.rehearsal()
                        && round.questionId().equals(question)
                        && round.state() != Round.State.CLOSED);
    }

    @Override
    public void decideBy(VenueId venue, QuestionId question, HowWeDecide how) {
        repository.decideBy(venue, question, how);
    }
}
