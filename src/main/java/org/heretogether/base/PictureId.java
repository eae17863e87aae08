package org.heretogether.base;

import java.util.UUID;

/** Names one picture. */
public record PictureId(UUID value) {
    public static PictureId next() {
        return new PictureId(Uuid7.next());
    }

    public static PictureId of(String text) {
        return new PictureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
