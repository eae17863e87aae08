package org.heretogether.answertype;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the contributions of a round add up to.
 *
 * @param people how many contributed, passing included
 * @param counts how many chose each thing that is counted, in the order of the question; things nobody chose are there with 0
 * @param skipped how many skipped
 * @param doNotKnow how many said: I don't know
 * @param wrongQuestion how many said: this is the wrong question
 */
public record Tally(int people, Map<String, Integer> counts, int skipped, int doNotKnow, int wrongQuestion) {

    private static final List<String> PASSES = List.of(Pass.SKIP, Pass.I_DO_NOT_KNOW, Pass.WRONG_QUESTION);

    public Tally {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** Adds up equal answers that were counted together. An answer for a thing that is not counted is an error. */
    public static Tally of(List<String> counted, Map<Answer, Integer> answers) {
        var all = new LinkedHashMap<String, Integer>();
        counted.forEach(thing -> all.put(thing, 0));
        PASSES.forEach(pass -> all.put(pass, 0));
        answers.forEach((answer, people) -> {
            for (String thing : answer.countsFor()) {
                if (all.computeIfPresent(thing, (name, count) -> count + people) == null) {
                    throw new IllegalArgumentException(thing + " is not among what is counted: " + counted);
                }
            }
        });
        var counts = new LinkedHashMap<>(all);
        counts.keySet().removeAll(PASSES);
        int people = answers.values().stream().mapToInt(Integer::intValue).sum();
        return new Tally(
                people,
                counts,
                all.getOrDefault(Pass.SKIP, 0),
                all.getOrDefault(Pass.I_DO_NOT_KNOW, 0),
                all.getOrDefault(Pass.WRONG_QUESTION, 0));
    }
}
