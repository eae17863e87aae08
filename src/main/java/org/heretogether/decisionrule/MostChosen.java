package org.heretogether.decisionrule;

import java.util.List;
import java.util.Map;
import org.heretogether.answertype.Tally;

/** What most of us chose (plurality). Things that were chosen equally often are tied. */
public record MostChosen() implements DecisionRule {

    static final String KIND = "most-chosen";

    @Override
    public Outcome outcome(Tally tally) {
        int most = tally.counts().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        if (most == 0) {
            return new Outcome.NotReady();
        }
        List<String> first = tally.counts().entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return first.size() == 1 ? new Outcome.Chosen(first.getFirst()) : new Outcome.Tied(first);
    }
}
