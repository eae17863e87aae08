package org.heretogether.base;

import java.util.UUID;

/** Names one thing a person made: a photo, a drawing, a sound, a sign video. */
public record PieceId(UUID value) {
    public static PieceId next() {
        return new PieceId(Uuid7.next());
    }

    public static PieceId of(String text) {
        return new PieceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
