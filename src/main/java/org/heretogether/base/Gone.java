package org.heretogether.base;

/** Something of this venue went for good; what is in memory of it goes too. */
public record Gone(VenueId venueId) {}
