package org.heretogether.question;

/** What came of saving a question. */
public sealed interface Saving {

    /** It is there for everyone. */
    record Saved() implements Saving {}

    /** People are answering it now: why is it changed? */
    record NeedsWhy() implements Saving {}

    /** People are answering it now: it waits for another organiser. */
    record Waits() implements Saving {}
}
