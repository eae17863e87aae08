package org.heretogether.venue;

import java.util.List;
import org.heretogether.base.VenueId;

/** A place where people meet. While it rehearses, nothing counts. */
public record Venue(VenueId venueId, String name, List<String> languages, boolean rehearsal) {}
