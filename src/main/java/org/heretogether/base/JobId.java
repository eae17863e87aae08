package org.heretogether.base;

import java.util.UUID;

/** Names one job. */
public record JobId(UUID value) {
    public static JobId next() {
        return new JobId(Uuid7.next());
    }

    public static JobId of(String text) {
        return new JobId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
