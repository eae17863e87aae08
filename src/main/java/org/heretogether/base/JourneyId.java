package org.heretogether.base;

import java.util.UUID;

/** Names one journey home. */
public record JourneyId(UUID value) {
    public static JourneyId next() {
        return new JourneyId(Uuid7.next());
    }

    public static JourneyId of(String text) {
        return new JourneyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
