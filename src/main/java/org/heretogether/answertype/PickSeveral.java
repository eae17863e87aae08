package org.heretogether.answertype;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Choose all you like, up to a number. */
public record PickSeveral(int most) implements AnswerType {

    static final String KIND = "pick-several";

    public PickSeveral {
        if (most < 1 || most > 20) {
            throw new IllegalArgumentException("A person can pick from 1 to 20 choices, not " + most);
        }
    }

    /** The choices a person picked, sorted, so that the order of tapping makes no difference. */
    public record Picked(List<UUID> choices) implements Answer {
        public Picked {
            choices = List.copyOf(choices).stream().sorted().toList();
        }

        @Override
        public List<String> countsFor() {
            return choices.stream().map(UUID::toString).toList();
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean accepts(Answer answer, List<UUID> choices) {
        return answer instanceof Pass || (answer instanceof Picked picked && accepts(picked.choices(), choices));
    }

    private boolean accepts(List<UUID> picked, List<UUID> choices) {
        return !picked.isEmpty()
                && picked.size() <= most
                && new HashSet<>(picked).size() == picked.size()
                && choices.containsAll(picked);
    }

    @Override
    public List<String> counted(List<UUID> choices) {
        return choices.stream().map(UUID::toString).toList();
    }
}
