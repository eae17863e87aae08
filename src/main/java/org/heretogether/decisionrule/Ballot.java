package org.heretogether.decisionrule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** One way of answering, in heaps from the most liked to the least; equal answers are equal ballots. Things are numbers: their places in the list of the question. */
public final class Ballot {

    private static final BigDecimal[] NO_POINTS = {};

    private final int[] things;
    private final int[] ends;
    private final BigDecimal[] points;

    private Ballot(int[] things, int[] ends, BigDecimal[] points) {
        this.things = things;
        this.ends = ends;
        this.points = points;
    }

    /** The things someone chose, all alike. */
    public static Ballot chosen(int... things) {
        return heaps(List.of(things));
    }

    /** An order without level places, best first. It need not name everything. */
    public static Ballot order(int... things) {
        return new Ballot(
                things.clone(), IntStream.rangeClosed(1, things.length).toArray(), NO_POINTS);
    }

    /** An order with level places, or the heaps of a sorting mat; a heap may be empty. */
    public static Ballot heaps(List<int[]> heaps) {
        int[] ends = new int[heaps.size()];
        int end = 0;
        for (int heap = 0; heap < ends.length; heap++) {
            end += heaps.get(heap).length;
            ends[heap] = end;
        }
        int[] things = heaps.stream()
                .flatMapToInt(heap -> Arrays.stream(heap).sorted())
                .toArray();
        return new Ballot(things, ends, NO_POINTS);
    }

    /** Points for things, such as dots; the two lists go side by side. */
    public static Ballot points(int[] things, List<BigDecimal> points) {
        if (things.length != points.size()) {
            throw new IllegalArgumentException(things.length + " things, but points for " + points.size());
        }
        return new Ballot(things.clone(), new int[] {things.length}, points.toArray(BigDecimal[]::new));
    }

    public int heaps() {
        return ends.length;
    }

    /** The things of a heap; 0 is the most liked. */
    public int[] heap(int number) {
        return Arrays.copyOfRange(things, number == 0 ? 0 : ends[number - 1], ends[number]);
    }

    /** Everything that is named, from the most liked to the least. */
    public int[] named() {
        return things.clone();
    }

    /** What is chosen: the first heap; of points, whatever has more than none. */
    public int[] first() {
        if (points.length > 0) {
            return IntStream.range(0, things.length)
                    .filter(at -> points[at].signum() > 0)
                    .map(at -> things[at])
                    .toArray();
        }
        return ends.length == 0 ? new int[0] : heap(0);
    }

    /** The most liked of these: the first heap that has any, without the rest. */
    int[] best(BitSet of) {
        int begin = 0;
        for (int end : ends) {
            int found = 0;
            var best = new int[end - begin];
            for (int at = begin; at < end; at++) {
                if (of.get(things[at])) {
                    best[found++] = things[at];
                }
            }
            if (found > 0) {
                return Arrays.copyOf(best, found);
            }
            begin = end;
        }
        return new int[0];
    }

    /** The points, beside {@link #named()}; without points each named thing has one. */
    public List<BigDecimal> points() {
        return points.length > 0
                ? List.of(points)
                : Arrays.stream(things).mapToObj(thing -> BigDecimal.ONE).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ballot ballot
                && Arrays.equals(things, ballot.things)
                && Arrays.equals(ends, ballot.ends)
                && Arrays.equals(points, ballot.points);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(things) + 7 * Arrays.hashCode(ends) + Arrays.hashCode(points);
    }

    @Override
    public String toString() {
        return IntStream.range(0, heaps())
                        .mapToObj(heap -> Arrays.toString(heap(heap)))
                        .toList()
                + Arrays.toString(points);
    }
}
