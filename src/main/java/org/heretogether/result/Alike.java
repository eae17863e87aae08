package org.heretogether.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.Dots;
import org.heretogether.answertype.Pass;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.answertype.Tally;

/**
 * Something that nearly all of a few people said. Told as a number it would say what each of them said; and if all but one
 * said it, that one would know it of all others.
 *
 * @param said empty for what is chosen, or what else a way of answering adds up: see {@link Tally#also}
 * @param thing of which it was said, or one of the names in {@link Pass}
 */
public record Alike(String said, String thing) {

    /** In a group of so many nobody is given away by what all say (handbook, accessibility 2.4). */
    public static final int ENOUGH_OF_US = 10;

    /**
     * What the people who make the difference between two counts said nearly all, or took back; nothing where they were enough.
     *
     * @param people how many they are
     */
    static List<Alike> between(Tally before, Tally now, int people, AnswerType type) {
        if (people <= 0 || people >= ENOUGH_OF_US) {
            return List.of();
        }
        var alike = new ArrayList<Alike>();
        long most = (people - 1L) * (type instanceof Dots(int dots) ? dots : 1);
        now.counts().forEach((thing, count) -> {
            if (Math.abs(count - before.counts().getOrDefault(thing, 0)) >= most) {
                alike.add(new Alike("", thing));
            }
        });
        alike.addAll(also(before, now, people - 1L));
        var passes = Map.of(
                Pass.SKIP, now.skipped() - before.skipped(),
                Pass.I_DO_NOT_KNOW, now.doNotKnow() - before.doNotKnow(),
                Pass.WRONG_QUESTION, now.wrongQuestion() - before.wrongQuestion());
        passes.forEach((pass, difference) -> {
            if (Math.abs(difference) >= people - 1) {
                alike.add(new Alike("", pass));
            }
        });
        return alike;
    }

    private static List<Alike> also(Tally before, Tally now, long most) {
        var all = new TreeMap<String, Set<String>>();
        for (Tally tally : List.of(before, now)) {
            tally.also()
                    .forEach((said, things) ->
                            all.computeIfAbsent(said, none -> new TreeSet<>()).addAll(things.keySet()));
        }
        // Sums of money say little of one person's share.
        all.remove(ShareMoney.MONEY);
        var alike = new ArrayList<Alike>();
        all.forEach((said, things) -> things.stream()
                .filter(thing -> Math.abs(now.also(said, thing) - before.also(said, thing)) >= most)
                .forEach(thing -> alike.add(new Alike(said, thing))));
        return alike;
    }
}
