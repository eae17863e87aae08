package org.heretogether.gathering;

/** What came of opening a question for answers. */
public sealed interface Opening {

    /** People can answer now. */
    record Opened(Round round) implements Opening {}

    /** Not opened, and why. */
    record NotYet(Reason reason) implements Opening {}

    /** Why a question cannot be opened. */
    enum Reason {
        /** The activity has no change card, or something is missing on it. */
        CHANGE_CARD_INCOMPLETE,
        /** Everything is decided: asking would be for show. */
        ALREADY_DECIDED,
        /** A round of this question is open or paused. */
        STILL_OPEN,
        /** Two of us took this question away. */
        TAKEN_AWAY,
        /** The gathering is over. */
        GATHERING_CLOSED
    }
}
