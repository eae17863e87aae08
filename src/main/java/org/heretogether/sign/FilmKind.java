package org.heretogether.sign;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of film that every browser of a tablet can show, known by how their files begin. */
enum FilmKind {
    MP4("mp4", 4, new byte[] {'f', 't', 'y', 'p'}),
    WEBM("webm", 0, new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3});

    static final int LOOKED_AT = 8;

    final String ending;
    private final int from;
    private final byte[] mark;

    FilmKind(String ending, int from, byte[] mark) {
        this.ending = ending;
        this.from = from;
        this.mark = mark;
    }

    static Optional<FilmKind> of(byte[] beginning) {
        return Arrays.stream(values())
                .filter(kind -> beginning.length >= kind.from + kind.mark.length)
                .filter(kind -> Arrays.equals(
                        beginning, kind.from, kind.from + kind.mark.length, kind.mark, 0, kind.mark.length))
                .findFirst();
    }
}
