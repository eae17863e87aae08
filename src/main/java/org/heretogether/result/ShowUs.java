package org.heretogether.result;

/** What came of saying <i>Show us</i>. */
public sealed interface ShowUs {

    /** It is on the big screen now. */
    record Shown(Snapshot snapshot) implements ShowUs {}

    /** Fewer than {@link Disclosure#FEWEST} of us answered. */
    record TooFew() implements ShowUs {}

    /** Only one more came in since, or a few that are nearly all alike; shown alone they would be given away. */
    record OneAlone() implements ShowUs {}
}
