package org.heretogether.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heretogether.activity.Activities;
import org.heretogether.answertype.Answer;
import org.heretogether.answertype.Tally;
import org.heretogether.base.VenueId;
import org.heretogether.decisionrule.BallotBox;
import org.heretogether.decisionrule.Ballots;
import org.heretogether.decisionrule.Counted;
import org.heretogether.decisionrule.Outcome;
import org.heretogether.question.Choice;
import org.heretogether.question.Question;
import org.springframework.stereotype.Component;

/** Counts contributions by the rule of their question. */
@Component
class Counting {

    private final Activities activities;

    Counting(Activities activities) {
        this.activities = activities;
    }

    /** The outcome with its steps; empty where nothing is chosen. */
    Optional<Counted> count(VenueId venue, Question question, Tally tally, Map<Answer, Integer> answers) {
        return ballots(question, tally, answers).map(ballots -> {
            Counted counted = question.howWeDecide()
                    .rule()
                    .count(ballots, question.howWeDecide().way());
            return new Counted(outcome(venue, question, tally, counted.outcome()), counted.steps());
        });
    }

    /** What people brought, as the rule counts it. A choice that was taken away is there if someone chose it before. */
    static Optional<Ballots> ballots(Question question, Tally tally, Map<Answer, Integer> answers) {
        List<UUID> choices = question.choices().stream()
                .filter(choice -> !choice.removed() || isNamed(choice, tally))
                .map(choice -> choice.choiceId().value())
                .toList();
        return BallotBox.of(question.answerType(), question.howWeDecide().rule(), choices, answers);
    }

    private static boolean isNamed(Choice choice, Tally tally) {
        return tally.counts().getOrDefault(choice.choiceId().toString(), 0) > 0;
    }

    private Outcome outcome(VenueId venue, Question question, Tally tally, Outcome counted) {
        boolean canChange = activities
                .find(venue, question.activityId())
                .map(activity ->
                        activity.changeCard() == null || activity.changeCard().leavesSomethingToDecide())
                .orElse(true);
        if (!canChange) {
            return new Outcome.NothingCanChange();
        }
        boolean wrong = tally.wrongQuestion() >= Snapshot.WRONG_FOR_SO_MANY && tally.wrongQuestion() >= tally.gave();
        return wrong ? new Outcome.WrongQuestion(tally.wrongQuestion()) : counted;
    }
}
