package org.heretogether.answertype;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the contributions of a round add up to.
 *
 * @param people how many contributed, passing included
 * @param counts how often each thing was chosen, in the order of the question; things nobody chose are there with 0. That is how many
 *     of us chose it (liked it, put it first, gave it money); with dots, how many dots it got
 * @param skipped how many skipped
 * @param doNotKnow how many said: I don't know
 * @param wrongQuestion how many said: this is the wrong question
 * @param also what else a way of answering adds up, by its name, for each thing it was said of: see {@link Answer#alsoAdds}
 */
public record Tally(
        int people,
        Map<String, Integer> counts,
        int skipped,
        int doNotKnow,
        int wrongQuestion,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Map<String, Long>> also) {

    private static final List<String> PASSES = List.of(Pass.SKIP, Pass.I_DO_NOT_KNOW, Pass.WRONG_QUESTION);

    public Tally {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        also = Map.copyOf(also);
    }

    public Tally(int people, Map<String, Integer> counts, int skipped, int doNotKnow, int wrongQuestion) {
        this(people, counts, skipped, doNotKnow, wrongQuestion, Map.of());
    }

    /** How many answered and did not pass. */
    public int gave() {
        return people - skipped - doNotKnow - wrongQuestion;
    }

    /** How much was added up under this name for this thing. */
    public long also(String name, String thing) {
        return also.getOrDefault(name, Map.of()).getOrDefault(thing, 0L);
    }

    /** Adds up equal answers that were counted together. An answer for a thing that is not counted is an error. */
    public static Tally of(List<String> counted, Map<Answer, Integer> answers) {
        var all = new LinkedHashMap<String, Integer>();
        counted.forEach(thing -> all.put(thing, 0));
        PASSES.forEach(pass -> all.put(pass, 0));
        var also = new TreeMap<String, Map<String, Long>>();
        answers.forEach((answer, people) -> {
            answer.alsoAdds()
                    .forEach((name, things) ->
                            things.forEach((thing, much) -> also.computeIfAbsent(name, none -> new TreeMap<>())
                                    .merge(thing, much * people, Math::addExact)));
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
                all.getOrDefault(Pass.WRONG_QUESTION, 0),
                also);
    }
}
