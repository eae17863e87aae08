package org.heretogether.answertype;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Choose the one you like best. */
public record PickOne() implements AnswerType {

    static final String KIND = "pick-one";

    /** The one choice a person picked. */
    public record Picked(UUID choice) implements Answer {
        public Picked {
            Objects.requireNonNull(choice, "choice");
        }

        @Override
        public List<String> countsFor() {
            return List.of(choice.toString());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean accepts(Answer answer, List<UUID> choices) {
        return answer instanceof Pass || (answer instanceof Picked picked && choices.contains(picked.choice()));
    }

    @Override
    public List<String> counted(List<UUID> choices) {
        return choices.stream().map(UUID::toString).toList();
    }
}
