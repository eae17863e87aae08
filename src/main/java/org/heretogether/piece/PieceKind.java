package org.heretogether.piece;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a piece is, how large it may be, and in which formats a tablet may send it. */
public enum PieceKind {
    PHOTO("photo", 3 << 20, List.of("image/jpeg", "image/png")),
    DRAWING("drawing", 2 << 20, List.of("image/png", "image/jpeg")),
    SOUND("sound", 2 << 20, List.of("audio/webm", "audio/ogg", "audio/mp4")),
    SIGN("sign", 16 << 20, List.of("video/webm", "video/mp4"));

    private final String named;
    private final int mostBytes;
    private final List<String> mediaTypes;

    PieceKind(String named, int mostBytes, List<String> mediaTypes) {
        this.named = named;
        this.mostBytes = mostBytes;
        this.mediaTypes = mediaTypes;
    }

    /** The name on the wire and in the database. */
    public String named() {
        return named;
    }

    public int mostBytes() {
        return mostBytes;
    }

    boolean takes(String mediaType) {
        return mediaTypes.contains(mediaType);
    }

    public boolean isPicture() {
        return this == PHOTO || this == DRAWING;
    }

    public static Optional<PieceKind> of(String named) {
        return Arrays.stream(values()).filter(kind -> kind.named.equals(named)).findFirst();
    }
}
