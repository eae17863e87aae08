package org.heretogether.board;

import org.heretogether.board.BoardReading.Refused;
import org.heretogether.board.BoardReading.Why;

/** Ends the reading of a file, from wherever it was noticed; becomes a {@link Refused}. */
final class NotTaken extends Exception {

    private final transient Refused refused;

    NotTaken(Why why, String what) {
        super(why + " " + what);
        refused = new Refused(why, what);
    }

    NotTaken(Why why) {
        this(why, "");
    }

    Refused refused() {
        return refused;
    }
}
