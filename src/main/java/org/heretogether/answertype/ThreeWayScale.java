package org.heretogether.answertype;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Say how something is: good, in between, not good. Three steps and no more (Fang 2011: five steps get out of order). */
public record ThreeWayScale(Look look) implements AnswerType {

    static final String KIND = "three-way-scale";

    public ThreeWayScale {
        Objects.requireNonNull(look, "look");
    }

    /** What stands on the three cards. Each look has the same ink and size on all three. */
    public enum Look {
        @JsonProperty("faces")
        FACES,
        @JsonProperty("thumbs")
        THUMBS,
        @JsonProperty("words")
        WORDS
    }

    /** A step of the scale, in its own order. */
    public enum Level {
        GOOD("good"),
        IN_BETWEEN("in-between"),
        NOT_GOOD("not-good");

        private final String named;

        Level(String named) {
            this.named = named;
        }

        /** The level of this name and of no other: a number is not a name. */
        @JsonCreator
        static Level of(String named) {
            for (Level level : values()) {
                if (level.named.equals(named)) {
                    return level;
                }
            }
            throw new IllegalArgumentException("No level of the scale: " + named);
        }

        @JsonValue
        public String named() {
            return named;
        }
    }

    /** Where on the scale a person put it. */
    public record Placed(Level level) implements Answer {
        public Placed {
            Objects.requireNonNull(level, "level");
        }

        @Override
        public List<String> countsFor() {
            return List.of(level.named());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean accepts(Answer answer, List<UUID> choices) {
        return answer instanceof Pass || answer instanceof Placed;
    }

    @Override
    public List<String> counted(List<UUID> choices) {
        return List.of(Level.GOOD.named(), Level.IN_BETWEEN.named(), Level.NOT_GOOD.named());
    }
}
