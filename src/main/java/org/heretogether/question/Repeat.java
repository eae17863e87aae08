package org.heretogether.question;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.decisionrule.AgreedWay;
import org.heretogether.decisionrule.HowWeDecide;

/**
 * A question that is asked once more, with choices of its own: prices and turns name these.
 *
 * @param choices the new ones, by the ids of those they repeat
 */
record Repeat(Map<UUID, Choice> choices) {

    static Repeat of(Question before) {
        var again = new LinkedHashMap<UUID, Choice>();
        before.liveChoices()
                .forEach(choice ->
                        again.put(choice.choiceId().value(), Choice.of(choice.wording(), choice.pictureId())));
        return new Repeat(again);
    }

    AnswerType answerType(AnswerType before) {
        if (!(before instanceof ShareMoney money)) {
            return before;
        }
        var costs = new HashMap<UUID, Integer>();
        choices.forEach((old, choice) -> {
            Integer cost = money.costs().get(old);
            if (cost != null) {
                costs.put(choice.choiceId().value(), cost);
            }
        });
        return money.with(costs);
    }

    HowWeDecide howWeDecide(HowWeDecide before) {
        if (!(before.way() instanceof AgreedWay.TakeTurns(List<String> latestFirst))) {
            return before;
        }
        List<String> latest = latestFirst.stream()
                .map(old -> choices.get(UUID.fromString(old)))
                .filter(Objects::nonNull)
                .map(choice -> choice.choiceId().toString())
                .toList();
        return new HowWeDecide(before.rule(), new AgreedWay.TakeTurns(latest));
    }
}
