package org.heretogether.base;

import java.util.UUID;

/** Names one kiosk. */
public record KioskId(UUID value) {
    public static KioskId next() {
        return new KioskId(Uuid7.next());
    }

    public static KioskId of(String text) {
        return new KioskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
