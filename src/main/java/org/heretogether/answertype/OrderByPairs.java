package org.heretogether.answertype;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Put the choices in order by looking at two at a time: this or that, or both the same. */
public record OrderByPairs() implements AnswerType {

    static final String KIND = "order-by-pairs";

    /** How many put one choice before another, named by {@link #before}. */
    public static final String AHEAD = "ahead";

    /** The name under which it is counted how many put the first choice before the second. */
    public static String before(UUID first, UUID second) {
        return first + "/" + second;
    }

    /** One pair as it was shown; {@code better} is missing when both are the same to this person. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Pair(UUID left, UUID right, @Nullable UUID better) {
        public Pair {
            Objects.requireNonNull(right, "right");
            if (left.equals(right) || (better != null && !better.equals(left) && !better.equals(right))) {
                throw new IllegalArgumentException("Not a choice between two: " + left + ", " + right + ": " + better);
            }
        }
    }

    /**
     * The order a person ended with, and what they were asked on the way to it.
     *
     * @param order best first; choices in one group are the same to this person; empty while not all was asked
     */
    public record Ordered(List<List<UUID>> order, List<Pair> pairs) implements Answer {
        public Ordered {
            order = order.stream()
                    .map(group -> List.copyOf(group).stream().sorted().toList())
                    .toList();
            pairs = List.copyOf(pairs);
        }

        /** What stands first; several when they are the same to this person. */
        @Override
        public List<String> countsFor() {
            return order.isEmpty()
                    ? List.of()
                    : order.getFirst().stream().map(UUID::toString).toList();
        }

        @Override
        public Map<String, Map<String, Long>> alsoAdds() {
            var ahead = new TreeMap<String, Long>();
            for (int place = 0; place < order.size(); place++) {
                for (UUID better : order.get(place)) {
                    order.subList(place + 1, order.size())
                            .forEach(group -> group.forEach(worse -> ahead.put(before(better, worse), 1L)));
                }
            }
            if (order.isEmpty()) {
                for (Pair pair : pairs) {
                    if (pair.better() != null) {
                        ahead.put(
                                before(pair.better(), pair.better().equals(pair.left()) ? pair.right() : pair.left()),
                                1L);
                    }
                }
            }
            return Map.of(AHEAD, ahead);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean accepts(Answer answer, List<UUID> choices) {
        return answer instanceof Pass || (answer instanceof Ordered ordered && accepts(ordered, choices));
    }

    private static boolean accepts(Ordered ordered, List<UUID> choices) {
        List<UUID> placed = ordered.order().stream().flatMap(List::stream).toList();
        var asked = new ArrayList<Set<UUID>>();
        ordered.pairs().forEach(pair -> asked.add(Set.of(pair.left(), pair.right())));
        boolean somethingSaid = placed.size() >= 2 || (placed.isEmpty() && !asked.isEmpty());
        return somethingSaid
                && ordered.order().stream().noneMatch(List::isEmpty)
                && new HashSet<>(placed).size() == placed.size()
                && choices.containsAll(placed)
                && new HashSet<>(asked).size() == asked.size()
                && asked.stream().allMatch(choices::containsAll);
    }

    @Override
    public List<String> counted(List<UUID> choices) {
        return choices.stream().map(UUID::toString).toList();
    }
}
