package org.heretogether.board;

import java.nio.charset.StandardCharsets;

/** Reads numbers and marks from the content of a file; what lies behind its end is 0. */
record Head(byte[] content) {

    private static final int LONGEST_BEGINNING = 512;

    int at(int place) {
        return place >= 0 && place < content.length ? content[place] & 0xFF : 0;
    }

    /** Two bytes, the greater first. */
    int two(int place) {
        return at(place) << 8 | at(place + 1);
    }

    /** Four bytes, the greatest first; more than an int holds is the greatest int. */
    int four(int place) {
        long value = (long) two(place) << 16 | two(place + 2);
        return (int) Math.min(value, Integer.MAX_VALUE);
    }

    int twoLowFirst(int place) {
        return at(place + 1) << 8 | at(place);
    }

    int threeLowFirst(int place) {
        return at(place + 2) << 16 | twoLowFirst(place);
    }

    long fourLowFirst(int place) {
        return (long) twoLowFirst(place + 2) << 16 | twoLowFirst(place);
    }

    boolean has(int place, int... marks) {
        for (int i = 0; i < marks.length; i++) {
            if (place + i >= content.length || at(place + i) != marks[i]) {
                return false;
            }
        }
        return true;
    }

    boolean startsLikeXml() {
        String start = new String(content, 0, Math.min(content.length, LONGEST_BEGINNING), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().startsWith("<");
    }
}
