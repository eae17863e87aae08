package org.heretogether.gathering;

import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;

/** A round was opened, paused, closed or put on the big screen. */
public record RoundChanged(VenueId venueId, RoundId roundId) {}
