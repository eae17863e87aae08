package org.heretogether.decisionrule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.heretogether.decisionrule.Step.Picture;

/** Gives so many places to what has the most. What has nothing gets none; level ones that do not all fit are told. */
final class Places {

    private Places() {}

    /** A rule cannot have fewer than one place. */
    static void check(int places) {
        if (places < 1) {
            throw new IllegalArgumentException("There has to be 1 place or more, not " + places);
        }
    }

    static Counted give(Ballots ballots, BigDecimal[] scores, int places, List<Step> told, AgreedWay way) {
        return give(ballots, fromTheMost(scores), places, told, way);
    }

    /** Gives places to levels, one after the other. */
    static Counted give(Ballots ballots, Collection<List<Integer>> levels, int places, List<Step> told, AgreedWay way) {
        return new EveryWay(ballots, way, 0).follow(priority -> course(ballots, levels, places, told, priority));
    }

    private static Course course(
            Ballots ballots, Collection<List<Integer>> levels, int places, List<Step> told, Priority priority) {
        var steps = new ArrayList<>(told);
        var chosen = new ArrayList<Integer>();
        for (List<Integer> level : levels) {
            var left = new ArrayList<>(level);
            if (chosen.size() < places && chosen.size() + left.size() > places) {
                steps.add(Step.of("level", Picture.LEVEL).things(ballots.names(left)));
            }
            while (!left.isEmpty() && chosen.size() < places) {
                OptionalInt next =
                        chosen.size() + left.size() <= places ? OptionalInt.of(left.getFirst()) : priority.first(left);
                if (next.isEmpty()) {
                    return new Course.Stuck(left, false, chosen, steps);
                }
                chosen.add(next.getAsInt());
                left.remove((Integer) next.getAsInt());
                steps.add(Step.of("place", Picture.PLACE).thing(ballots.name(next.getAsInt())));
            }
        }
        if (chosen.isEmpty()) {
            steps.add(Step.of("nothing", Picture.EMPTY));
        } else if (chosen.size() < places) {
            steps.add(Step.of("empty-places", Picture.EMPTY).n(places - chosen.size()));
        }
        return new Course.Done(chosen, steps);
    }

    /** What has anything, in levels, the most first. */
    static Collection<List<Integer>> fromTheMost(BigDecimal[] scores) {
        var levels = new TreeMap<BigDecimal, List<Integer>>();
        for (int thing = 0; thing < scores.length; thing++) {
            if (scores[thing].signum() > 0) {
                levels.computeIfAbsent(scores[thing], score -> new ArrayList<>())
                        .add(thing);
            }
        }
        return levels.descendingMap().values();
    }
}
