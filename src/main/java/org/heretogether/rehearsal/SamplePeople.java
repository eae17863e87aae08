package org.heretogether.rehearsal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heretogether.answertype.Answer;
import org.heretogether.answertype.PickOne;
import org.heretogether.answertype.PickSeveral;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.base.ContributionId;
import org.heretogether.base.TurnId;
import org.heretogether.contribution.Brought;
import org.heretogether.contribution.Contributions;
import org.heretogether.gathering.Round;
import org.heretogether.question.Choice;
import org.heretogether.question.Question;
import org.heretogether.rehearsal.Sample.SampleQuestion;
import org.heretogether.venue.Kiosk;
import org.springframework.stereotype.Component;

/** The made-up people of the rehearsal, who answered before the first real person comes. */
@Component
class SamplePeople {

    private final Contributions contributions;
    private final Clock clock;

    SamplePeople(Contributions contributions, Clock clock) {
        this.contributions = contributions;
        this.clock = clock;
    }

    void answer(Kiosk kiosk, Round round, Question question, SampleQuestion sample) {
        List<String> order = question.answerType()
                .counted(question.choices().stream()
                        .map(choice -> choice.choiceId().value())
                        .toList());
        for (Answer answer : answers(question, sample)) {
            contributions.accept(
                    kiosk,
                    new Brought.AnAnswer(
                            ContributionId.next(),
                            TurnId.next(),
                            new Brought.Way("en", "touch"),
                            clock.instant(),
                            round.roundId(),
                            answer,
                            order));
        }
    }

    private static List<Answer> answers(Question question, SampleQuestion sample) {
        var answers = new ArrayList<Answer>();
        List<Choice> choices = question.choices();
        for (int place = 0; place < choices.size(); place++) {
            var choice = choices.get(place).choiceId().value();
            for (int person = 0; person < sample.offered().get(place).people(); person++) {
                switch (question.answerType()) {
                    case PickOne one -> answers.add(new PickOne.Picked(choice));
                    case PickSeveral several -> answers.add(new PickSeveral.Picked(List.of(choice)));
                    case ThreeWayScale scale -> throw new IllegalArgumentException("A scale has no choices");
                }
            }
        }
        Map<String, Integer> levels = sample.levels() == null ? Map.of() : sample.levels();
        for (ThreeWayScale.Level level : ThreeWayScale.Level.values()) {
            for (int person = 0; person < levels.getOrDefault(level.named(), 0); person++) {
                answers.add(new ThreeWayScale.Placed(level));
            }
        }
        return answers;
    }
}
