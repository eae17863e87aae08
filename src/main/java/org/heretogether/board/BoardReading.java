package org.heretogether.board;

import java.util.List;
import java.util.Locale;

/** What became of reading a file of boards. */
public sealed interface BoardReading {

    /** What would come in, and what would not. */
    record Read(Boards boards, List<LeftOut> leftOut) implements BoardReading {
        public Read {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Nothing of it comes in; {@code board.refused.<reason>} says why.
     *
     * @param what the name of the part that is at fault; empty if it is the whole file
     */
    record Refused(Why why, String what) implements BoardReading {}

    /** Why a whole file is refused. */
    enum Why {
        EMPTY,
        NOT_A_BOARD,
        BROKEN,
        TOO_BIG,
        TOO_BIG_UNPACKED,
        TOO_MANY_FILES,
        TOO_MANY_BOARDS,
        TOO_MANY_BUTTONS,
        PATH_CLIMBS_OUT,
        LINK_INSIDE,
        LOCKED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
