package org.heretogether.board;

import java.util.Optional;

/** The kinds of pictures that come in, known by how their content begins and not by what the file says they are. */
public enum PictureKind {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    SVG("image/svg+xml", "svg");

    private final String type;
    private final String ending;

    PictureKind(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    public String type() {
        return type;
    }

    String ending() {
        return ending;
    }

    static Optional<PictureKind> of(byte[] content) {
        var head = new Head(content);
        if (head.has(0, 0x89, 'P', 'N', 'G', 13, 10, 26, 10)) {
            return Optional.of(PNG);
        }
        if (head.has(0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (head.has(0, 'G', 'I', 'F', '8')) {
            return Optional.of(GIF);
        }
        if (head.has(0, 'R', 'I', 'F', 'F') && head.has(8, 'W', 'E', 'B', 'P')) {
            return Optional.of(WEBP);
        }
        return head.startsLikeXml() ? Optional.of(SVG) : Optional.empty();
    }
}
