package org.heretogether.decisionrule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heretogether.answertype.OrderByPairs.Ordered;
import org.heretogether.answertype.OrderByPairs.Pair;

/**
 * The order someone put things in. Where they stopped before the end, as much of it as their pairs say: from the best on, as
 * long as one thing, and one only, was never put after another that is still there.
 */
final class PairOrder {

    private PairOrder() {}

    static List<List<UUID>> of(Ordered ordered) {
        if (!ordered.order().isEmpty()) {
            return ordered.order();
        }
        var left = new LinkedHashSet<UUID>();
        Map<UUID, Set<UUID>> before = new HashMap<>();
        for (Pair pair : ordered.pairs()) {
            UUID better = pair.better();
            if (better != null) {
                UUID worse = better.equals(pair.left()) ? pair.right() : pair.left();
                left.add(better);
                left.add(worse);
                before.computeIfAbsent(worse, none -> new LinkedHashSet<>()).add(better);
            }
        }
        var order = new ArrayList<List<UUID>>();
        while (!left.isEmpty()) {
            List<UUID> best = left.stream()
                    .filter(thing ->
                            before.getOrDefault(thing, Set.of()).stream().noneMatch(left::contains))
                    .toList();
            if (best.size() != 1) {
                break;
            }
            order.add(best);
            left.remove(best.getFirst());
        }
        return order;
    }
}
