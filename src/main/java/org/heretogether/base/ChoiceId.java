package org.heretogether.base;

import java.util.UUID;

/** Names one choice. */
public record ChoiceId(UUID value) {
    public static ChoiceId next() {
        return new ChoiceId(Uuid7.next());
    }

    public static ChoiceId of(String text) {
        return new ChoiceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
