package org.heretogether.answertype;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Put each choice where it belongs: like, not sure, do not like. A choice may be left off the mat (compare Murphy 2007). */
public record SortingMat() implements AnswerType {

    static final String KIND = "sorting-mat";
    public static final String LIKE = "like";
    public static final String NOT_SURE = "not-sure";
    public static final String DO_NOT_LIKE = "do-not-like";

    /** Where a person put the choices; within a place they are sorted, so that the order of tapping makes no difference. */
    public record Sorted(
            List<UUID> like,
            @JsonProperty(NOT_SURE) List<UUID> notSure,
            @JsonProperty(DO_NOT_LIKE) List<UUID> doNotLike)
            implements Answer {
        public Sorted {
            like = List.copyOf(like).stream().sorted().toList();
            notSure = List.copyOf(notSure).stream().sorted().toList();
            doNotLike = List.copyOf(doNotLike).stream().sorted().toList();
        }

        /** The choices that this person likes. */
        @Override
        public List<String> countsFor() {
            return like.stream().map(UUID::toString).toList();
        }

        @Override
        public Map<String, Map<String, Long>> alsoAdds() {
            return Map.of(NOT_SURE, Answer.oneEach(notSure), DO_NOT_LIKE, Answer.oneEach(doNotLike));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean accepts(Answer answer, List<UUID> choices) {
        return answer instanceof Pass || (answer instanceof Sorted sorted && accepts(sorted, choices));
    }

    private static boolean accepts(Sorted sorted, List<UUID> choices) {
        List<UUID> placed = Stream.of(sorted.like(), sorted.notSure(), sorted.doNotLike())
                .flatMap(List::stream)
                .toList();
        return !placed.isEmpty() && new HashSet<>(placed).size() == placed.size() && choices.containsAll(placed);
    }

    @Override
    public List<String> counted(List<UUID> choices) {
        return choices.stream().map(UUID::toString).toList();
    }
}
