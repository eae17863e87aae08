package org.heretogether.answertype;

import java.util.List;
import java.util.UUID;

/** Some dots to put on the choices: all on one, or spread. Dots may stay unused (cumulative voting). */
public record Dots(int dots) implements AnswerType {

    static final String KIND = "dots";

    public Dots {
        if (dots < 1 || dots > 10) {
            throw new IllegalArgumentException("A person gets from 1 to 10 dots, not " + dots);
        }
    }

    /** One choice for each dot, sorted: a choice stands there as often as it has dots. */
    public record Put(List<UUID> on) implements Answer {
        public Put {
            on = List.copyOf(on).stream().sorted().toList();
        }

        @Override
        public List<String> countsFor() {
            return on.stream().map(UUID::toString).toList();
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean accepts(Answer answer, List<UUID> choices) {
        return answer instanceof Pass
                || (answer instanceof Put put
                        && !put.on().isEmpty()
                        && put.on().size() <= dots
                        && choices.containsAll(put.on()));
    }

    @Override
    public List<String> counted(List<UUID> choices) {
        return choices.stream().map(UUID::toString).toList();
    }
}
