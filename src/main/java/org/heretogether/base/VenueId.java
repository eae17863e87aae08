package org.heretogether.base;

import java.util.UUID;

/** Names one venue. */
public record VenueId(UUID value) {
    public static VenueId next() {
        return new VenueId(Uuid7.next());
    }

    public static VenueId of(String text) {
        return new VenueId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
