package org.heretogether.venue;

/** What came of typing in a tablet's code. */
public sealed interface PairingAttempt {

    /** The tablet is ours now. */
    record Paired(Kiosk kiosk) implements PairingAttempt {}

    /** No tablet shows this code now. */
    record UnknownCode() implements PairingAttempt {}
}
