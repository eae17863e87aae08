package org.heretogether.base;

import java.util.UUID;

/** Names one turn. */
public record TurnId(UUID value) {
    public static TurnId next() {
        return new TurnId(Uuid7.next());
    }

    public static TurnId of(String text) {
        return new TurnId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
