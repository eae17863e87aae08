package org.heretogether.venue;

import java.time.Instant;

/** How far a tablet is with being paired. */
public sealed interface Pairing {

    /** It belongs to us. */
    record Paired(Kiosk kiosk) implements Pairing {}

    /** It shows this code, eight digits, until then. */
    record Waiting(String code, Instant until) implements Pairing {}

    /** Too many tablets asked from that address just now. */
    record Later() implements Pairing {}
}
