package org.heretogether.base;

import java.util.UUID;

/** Names one bundle of ideas. */
public record BundleId(UUID value) {
    public static BundleId next() {
        return new BundleId(Uuid7.next());
    }

    public static BundleId of(String text) {
        return new BundleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
