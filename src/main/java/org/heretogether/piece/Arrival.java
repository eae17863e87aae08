package org.heretogether.piece;

/** How far a piece has come. */
public sealed interface Arrival {

    /** So many bytes are here; the tablet goes on from there. */
    record Partly(long offset) implements Arrival {}

    /** It is whole, on the disk, and listed. */
    record Stored() implements Arrival {}

    /** What the tablet said last does not fit what is here: it goes on from {@code offset}, which may be the beginning. */
    record GoOnFrom(long offset) implements Arrival {}

    /** It is not what it says it is. The tablet keeps it aside. */
    record NotAccepted() implements Arrival {}

    /** There is no room at the moment. The tablet keeps it and asks again. */
    record NoRoom() implements Arrival {}

    /** There is no such piece, for this place. */
    record Unknown() implements Arrival {}
}
