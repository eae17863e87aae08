package org.heretogether.board;

import java.util.Locale;

/**
 * One thing in a file that does not come in, or not as it was; {@code board.left-out.<why>} says why.
 *
 * @param board the name of the board it belongs to; empty if it belongs to none
 * @param what its id or name
 */
public record LeftOut(String board, Part part, String what, Why why) {

    /** Which part of the file; {@code board.part.<part>} names it. */
    public enum Part {
        BOARD,
        BUTTON,
        PLACE,
        PICTURE,
        SOUND,
        COLOUR,
        LINK;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why it does not come in. */
    public enum Why {
        ON_THE_INTERNET,
        NOT_IN_THE_FILE,
        OF_ANOTHER_SET,
        NO_CONTENT,
        UNKNOWN_KIND,
        BROKEN,
        TOO_BIG,
        TOO_MANY_PIXELS,
        ACTIVE_PARTS_TAKEN_OUT,
        PATH_CLIMBS_OUT,
        TWICE,
        NO_SUCH_BUTTON,
        NOT_A_COLOUR;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
