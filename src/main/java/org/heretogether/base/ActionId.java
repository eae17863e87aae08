package org.heretogether.base;

import java.util.UUID;

/** Names one action. */
public record ActionId(UUID value) {
    public static ActionId next() {
        return new ActionId(Uuid7.next());
    }

    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
