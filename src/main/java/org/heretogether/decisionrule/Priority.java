package org.heretogether.decisionrule;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Which of two level things goes first, as far as anyone has said so. */
final class Priority {

    private record Pair(int first, int second) {}

    private final Set<Pair> said;

    private Priority(Set<Pair> said) {
        this.said = said;
    }

    static Priority none() {
        return new Priority(Set.of());
    }

    /** The named ones in this order; things it does not name go before them and stay level among themselves. */
    static Priority order(List<String> things, List<String> order) {
        int[] at = things.stream().mapToInt(order::indexOf).toArray();
        var said = new HashSet<Pair>();
        for (int a = 0; a < at.length; a++) {
            for (int b = 0; b < at.length; b++) {
                if (at[a] < at[b]) {
                    said.add(new Pair(a, b));
                }
            }
        }
        return new Priority(said);
    }

    /** What goes before all the others of these; empty if nobody has said. */
    OptionalInt first(List<Integer> level) {
        return level.stream()
                .filter(a -> level.stream().allMatch(b -> a.equals(b) || said.contains(new Pair(a, b))))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** What goes after all the others of these; empty if nobody has said. */
    OptionalInt last(List<Integer> level) {
        return level.stream()
                .filter(b -> level.stream().allMatch(a -> a.equals(b) || said.contains(new Pair(a, b))))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Says in addition that this goes before the others of these. */
    Priority withFirst(int first, List<Integer> level) {
        var more = new HashSet<>(said);
        level.stream().filter(other -> other != first).forEach(other -> {
            more.remove(new Pair(other, first));
            more.add(new Pair(first, other));
        });
        return new Priority(more);
    }

    /** Says in addition that this goes after the others of these. */
    Priority withLast(int last, List<Integer> level) {
        var more = new HashSet<>(said);
        level.stream().filter(other -> other != last).forEach(other -> {
            more.remove(new Pair(last, other));
            more.add(new Pair(other, last));
        });
        return new Priority(more);
    }
}
