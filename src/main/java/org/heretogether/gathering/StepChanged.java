package org.heretogether.gathering;

import org.heretogether.base.VenueId;

/** The big screen is at another step, or the light of the room changed. */
public record StepChanged(VenueId venueId) {}
