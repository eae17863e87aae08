package org.heretogether.venue;

import java.time.Instant;
import org.heretogether.base.KioskId;
import org.heretogether.base.VenueId;
import org.jspecify.annotations.Nullable;

/**
 * A paired tablet.
 *
 * @param seenAt when it last spoke to us, to about half a minute
 * @param kept how many items its outbox held then
 * @param settings how it behaves when nobody touches it
 */
public record Kiosk(
        KioskId kioskId,
        VenueId venueId,
        String name,
        @Nullable Instant seenAt,
        int kept,
        KioskSettings settings) {}
