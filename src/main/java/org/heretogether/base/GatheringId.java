package org.heretogether.base;

import java.util.UUID;

/** Names one gathering. */
public record GatheringId(UUID value) {
    public static GatheringId next() {
        return new GatheringId(Uuid7.next());
    }

    public static GatheringId of(String text) {
        return new GatheringId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
