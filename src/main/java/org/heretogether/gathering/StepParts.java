package org.heretogether.gathering;

import java.util.Optional;
import org.heretogether.base.GatheringId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;

/** How many parts a step has. A step about which nobody knows is left out of the course. */
public interface StepParts {

    Step step();

    /** 0 leaves the step out. The number is the same in every language. */
    default int parts(VenueId venue, GatheringId gathering, Optional<RoundId> round) {
        return 1;
    }
}
