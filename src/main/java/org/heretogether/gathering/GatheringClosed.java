package org.heretogether.gathering;

import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;

/** A gathering is over. */
public record GatheringClosed(VenueId venueId, GatheringId gatheringId) {}
