package org.heretogether.base;

import java.util.UUID;

/** Names one activity. */
public record ActivityId(UUID value) {
    public static ActivityId next() {
        return new ActivityId(Uuid7.next());
    }

    public static ActivityId of(String text) {
        return new ActivityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
