package org.heretogether.backup;

/** What a look into a file says, before anything is touched. */
public sealed interface Checked {

    /** A whole backup. */
    record Good(Contents contents) implements Checked {}

    /** Nothing of it can be used. */
    record Refused(Why why) implements Checked {}

    /** Why a file is not put back. */
    enum Why {
        NOT_A_BACKUP,
        BROKEN,
        NEWER,
        NO_ROOM
    }
}
