package org.heretogether.decisionrule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.heretogether.decisionrule.Ballots.Shape;
import org.heretogether.decisionrule.Step.Picture;

/**
 * Two by two: what wins against every other is chosen (Condorcet, 1785). Where nothing does, the smallest set whose things
 * all win against all others is told as tied (Smith, Aggregation of preferences with variable electorate, 1973); further
 * places go on in the same way without those. What a ballot does not name stands level after what it names.
 */
public record Pairs(int places) implements DecisionRule {

    static final String KIND = "pairs";

    /** With more things only the pairs of what comes first are told: nobody listens to a hundred sentences. */
    private static final int TELL_ALL = 5;

    public Pairs {
        Places.check(places);
    }

    @Override
    public Set<Shape> counts() {
        return EnumSet.of(Shape.ORDER, Shape.HEAPS);
    }

    @Override
    public Counted count(Ballots ballots, AgreedWay way) {
        long[][] before = before(ballots);
        var open = ballots.named();
        var levels = new ArrayList<List<Integer>>();
        while (!open.isEmpty()) {
            BitSet first = first(open, before);
            levels.add(first.stream().boxed().toList());
            open.andNot(first);
        }
        var steps = new ArrayList<Step>();
        steps.add(Step.of("people", Picture.PEOPLE).n(ballots.voters()));
        tell(ballots, before, levels, steps);
        return Places.give(ballots, levels, places, steps, way);
    }

    /** For each two things, how many people put the one before the other. */
    static long[][] before(Ballots ballots) {
        int size = ballots.things().size();
        var before = new long[size][size];
        ballots.people().forEach((ballot, people) -> {
            var named = new boolean[size];
            for (int heap = 0; heap < ballot.heaps(); heap++) {
                int[] things = ballot.heap(heap);
                for (int thing : things) {
                    named[thing] = true;
                }
                for (int thing : things) {
                    for (int other = 0; other < size; other++) {
                        before[thing][other] += named[other] ? 0 : people;
                    }
                }
            }
        });
        return before;
    }

    /** The Smith set of what is open. Whatever wins most pairs, a level one counting half, is in it. */
    private static BitSet first(BitSet open, long[][] before) {
        int start = open.stream()
                .boxed()
                .max(Comparator.comparingLong(thing -> open.stream()
                        .map(other -> Long.signum(before[thing][other] - before[other][thing]))
                        .sum()))
                .orElseThrow();
        var first = new BitSet();
        var toAdd = new BitSet();
        toAdd.set(start);
        while (!toAdd.isEmpty()) {
            first.or(toAdd);
            toAdd.clear();
            open.stream()
                    .filter(other -> !first.get(other))
                    .filter(other -> first.stream().anyMatch(thing -> before[thing][other] <= before[other][thing]))
                    .forEach(toAdd::set);
        }
        return first;
    }

    private static void tell(Ballots ballots, long[][] before, List<List<Integer>> levels, List<Step> steps) {
        List<Integer> all = levels.stream().flatMap(List::stream).toList();
        for (int a = 0; a < all.size(); a++) {
            for (int b = a + 1;
                    b < all.size()
                            && (all.size() <= TELL_ALL || a < levels.getFirst().size());
                    b++) {
                int one = all.get(a);
                int other = all.get(b);
                steps.add(Step.of("pair", Picture.SCALES)
                        .with("one", new Step.Thing(ballots.name(one)))
                        .with("other", new Step.Thing(ballots.name(other)))
                        .with("before", new Step.Whole(before[one][other]))
                        .with("after", new Step.Whole(before[other][one])));
            }
        }
        if (!levels.isEmpty()) {
            List<Integer> first = levels.getFirst();
            steps.add(
                    first.size() == 1
                            ? Step.of("wins-all", Picture.SCALES).thing(ballots.name(first.getFirst()))
                            : Step.of("wins-none", Picture.LEVEL).things(ballots.names(first)));
        }
    }
}
