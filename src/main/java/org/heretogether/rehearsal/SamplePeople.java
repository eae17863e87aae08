package org.heretogether.rehearsal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heretogether.answertype.Answer;
import org.heretogether.answertype.AnswerType;
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
import org.heretogether.rehearsal.Sample.SampleAnswer;
import org.heretogether.rehearsal.Sample.SampleQuestion;
import org.heretogether.venue.Kiosk;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The made-up people of the rehearsal, who answered before the first real person comes. */
@Component
class SamplePeople {

    private final Contributions contributions;
    private final Clock clock;
    private final JsonMapper json;

    SamplePeople(Contributions contributions, Clock clock, JsonMapper json) {
        this.contributions = contributions;
        this.clock = clock;
        this.json = json;
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

    private List<Answer> answers(Question question, SampleQuestion sample) {
        var answers = new ArrayList<Answer>();
        List<Choice> choices = question.choices();
        for (int place = 0; place < choices.size(); place++) {
            var choice = choices.get(place).choiceId().value();
            for (int person = 0; person < sample.offered().get(place).people(); person++) {
                answers.add(picked(question.answerType(), choice));
            }
        }
        Map<String, Integer> levels = sample.levels() == null ? Map.of() : sample.levels();
        for (ThreeWayScale.Level level : ThreeWayScale.Level.values()) {
            for (int person = 0; person < levels.getOrDefault(level.named(), 0); person++) {
                answers.add(new ThreeWayScale.Placed(level));
            }
        }
        for (SampleAnswer given : sample.given()) {
            Answer answer = json.readValue(named(given.value(), choices), Answer.class);
            answers.addAll(Collections.nCopies(given.people(), answer));
        }
        return answers;
    }

    private static Answer picked(AnswerType type, UUID choice) {
        return switch (type) {
            case PickOne one -> new PickOne.Picked(choice);
            case PickSeveral several -> new PickSeveral.Picked(List.of(choice));
            default -> throw new IllegalArgumentException("Tell the answers, not the people, of a " + type.kind());
        };
    }

    private static String named(JsonNode value, List<Choice> choices) {
        String text = value.toString();
        for (int place = choices.size(); place > 0; place--) {
            text = text.replace(
                    "choice-" + place, choices.get(place - 1).choiceId().toString());
        }
        return text;
    }
}
