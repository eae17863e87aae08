package org.heretogether.base;

import java.util.UUID;

/** Names one decision. */
public record DecisionId(UUID value) {
    public static DecisionId next() {
        return new DecisionId(Uuid7.next());
    }

    public static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
