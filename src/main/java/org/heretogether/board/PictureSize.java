package org.heretogether.board;

import java.util.Optional;

/** How large a picture is, read from its first bytes: nothing is unpacked to find out. */
record PictureSize(int width, int height) {

    boolean isTooLarge() {
        return width > Limits.PIXELS_A_SIDE || height > Limits.PIXELS_A_SIDE || (long) width * height > Limits.PIXELS;
    }

    /** Empty if the content breaks off before it says so, or says nothing that can be. */
    static Optional<PictureSize> of(PictureKind kind, byte[] content) {
        var head = new Head(content);
        return switch (kind) {
            case PNG -> size(head.has(12, 'I', 'H', 'D', 'R') ? head.four(16) : 0, head.four(20));
            case GIF -> size(head.twoLowFirst(6), head.twoLowFirst(8));
            case JPEG -> ofJpeg(head);
            case WEBP -> ofWebp(head);
            case SVG -> Optional.empty();
        };
    }

    // The size stands in the frame header (SOF), behind segments that each say how long they are.
    private static Optional<PictureSize> ofJpeg(Head head) {
        int at = 2;
        while (at + 9 < head.content().length && head.at(at) == 0xFF) {
            int marker = head.at(at + 1);
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return size(head.two(at + 7), head.two(at + 5));
            }
            at += marker == 0xFF ? 1 : 2 + Math.max(2, head.two(at + 2));
        }
        return Optional.empty();
    }

    private static Optional<PictureSize> ofWebp(Head head) {
        if (head.has(12, 'V', 'P', '8', 'X')) {
            return size(head.threeLowFirst(24) + 1, head.threeLowFirst(27) + 1);
        }
        if (head.has(12, 'V', 'P', '8', 'L')) {
            long bits = head.fourLowFirst(21);
            return size((int) (bits & 0x3FFF) + 1, (int) (bits >> 14 & 0x3FFF) + 1);
        }
        return size(head.twoLowFirst(26) & 0x3FFF, head.twoLowFirst(28) & 0x3FFF);
    }

    private static Optional<PictureSize> size(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }
}
