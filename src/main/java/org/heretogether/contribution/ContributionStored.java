package org.heretogether.contribution;

import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;

/** A contribution to this round is in the database. A hint: whoever misses it finds the row all the same. */
public record ContributionStored(VenueId venueId, RoundId roundId) {}
