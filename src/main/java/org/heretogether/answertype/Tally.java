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

    public Tally {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** Adds up equal answers that were counted together. An answer for a thing that is not counted is an error. */
    public static Tally of(List<String> counted, Map<Answer, Integer> answers) {
        var counts = new LinkedHashMap<String, Integer>();
        counted.forEach(thing -> counts.put(thing, 0));
        for (String pass : List.of(Pass.SKIP, Pass.I_DO_NOT_KNOW, Pass.WRONG_QUESTION)) {
            counts.put(pass, 0);
        }
        int people = 0;
        for (var entry : answers.entrySet()) {
            people += entry.getValue();
            for (String thing : entry.getKey().countsFor()) {
                if (counts.computeIfPresent(thing, (name, count) -> count + entry.getValue()) == null) {
                    throw new IllegalArgumentException(thing + " is not among what is counted: " + counted);
                }
            }
        }
        int skipped = counts.remove(Pass.SKIP);
        int doNotKnow = counts.remove(Pass.I_DO_NOT_KNOW);
        int wrongQuestion = counts.remove(Pass.WRONG_QUESTION);
        return new Tally(people, counts, skipped, doNotKnow, wrongQuestion);
    }
}
