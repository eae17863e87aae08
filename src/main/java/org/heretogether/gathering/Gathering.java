package org.heretogether.gathering;

import java.time.LocalDate;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;

/** One meeting. In a rehearsal nothing counts. */
public record Gathering(
        GatheringId gatheringId,
        VenueId venueId,
        Wording name,
        LocalDate startsOn,
        State state,
        boolean rehearsal,
        int version) {

    /** How far a gathering is. */
    public enum State {
        PLANNED,
        OPEN,
        CLOSED
    }
}
