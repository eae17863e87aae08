package org.heretogether.decisionrule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Who chose what: people with the same choices are a group. */
final class Supporters {

    private final int[][] groups;
    private final long[] weights;

    Supporters(Ballots chosen) {
        weights = chosen.people().values().stream().mapToLong(Long::longValue).toArray();
        var lists = new ArrayList<List<Integer>>();
        chosen.things().forEach(thing -> lists.add(new ArrayList<>()));
        int group = 0;
        for (Ballot ballot : chosen.people().keySet()) {
            for (int thing : ballot.first()) {
                lists.get(thing).add(group);
            }
            group++;
        }
        groups = lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    int groups() {
        return weights.length;
    }

    /** How many people are in a group. */
    long weight(int group) {
        return weights[group];
    }

    /** The groups that chose a thing. */
    int[] of(int thing) {
        return groups[thing];
    }

    /** How many people chose a thing. */
    long people(int thing) {
        return Arrays.stream(groups[thing]).mapToLong(this::weight).sum();
    }

    /** How many people there are, those who chose nothing too. */
    long people() {
        return Arrays.stream(weights).sum();
    }

    /** What anybody chose. */
    List<Integer> supported() {
        var supported = new ArrayList<Integer>();
        for (int thing = 0; thing < groups.length; thing++) {
            if (people(thing) > 0) {
                supported.add(thing);
            }
        }
        return supported;
    }

    /** Whether nobody chose two of these. */
    boolean apart(List<Integer> things) {
        var seen = new BitSet();
        for (int thing : things) {
            for (int group : groups[thing]) {
                if (seen.get(group)) {
                    return false;
                }
                seen.set(group);
            }
        }
        return true;
    }

    /** How much work one look at everybody is; ways a tie can fall are followed less far where this is much. */
    int waysToFollow() {
        long work = Arrays.stream(groups).mapToLong(list -> list.length).sum();
        return Math.clamp(1_000_000 / Math.max(1, work), 8, 500);
    }
}
