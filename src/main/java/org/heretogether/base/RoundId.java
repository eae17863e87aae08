package org.heretogether.base;

import java.util.UUID;

/** Names one round. */
public record RoundId(UUID value) {
    public static RoundId next() {
        return new RoundId(Uuid7.next());
    }

    public static RoundId of(String text) {
        return new RoundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
