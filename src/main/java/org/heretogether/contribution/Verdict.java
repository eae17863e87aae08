package org.heretogether.contribution;

/** What became of one thing that a kiosk handed up. */
public sealed interface Verdict {

    /** It is safe: stored now, for the first time. */
    record Stored() implements Verdict {}

    /** It is safe: we had it already, word for word. */
    record KnownAlready() implements Verdict {}

    /** It was not taken in; it is kept for an organiser to look at, here and on the tablet. */
    record Refused(Reason reason) implements Verdict {}

    /** Why something was not taken in. */
    enum Reason {
        UNKNOWN_ROUND("unknown-round", "We do not know the question this answers."),
        ROUND_CLOSED("round-closed", "The question was closed before this was made."),
        VALUE_NOT_ACCEPTED("value-not-accepted", "The question cannot be answered like this."),
        NOT_UNDERSTOOD("not-understood", "We could not read this."),
        CLOCK("clock", "The clock of the tablet is wrong. We cannot tell when this was made."),
        OTHER_BODY("other-body", "Something else was stored under the same name before.");

        private final String named;
        private final String because;

        Reason(String named, String because) {
            this.named = named;
            this.because = because;
        }

        /** The name on the wire and in the database. */
        public String named() {
            return named;
        }

        /** One plain sentence for an organiser, in English; pages translate by {@link #named}. */
        public String because() {
            return because;
        }
    }
}
