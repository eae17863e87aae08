package org.heretogether.result;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Progress;
import org.heretogether.gathering.Step;
import org.heretogether.gathering.Steps;
import org.springframework.stereotype.Service;

/** Whether people are on their way home now, so that tablets ask how tonight was. */
@Service
public class AtTheDoor {

    private final Gatherings gatherings;
    private final Steps steps;
    private final Clock clock;

    AtTheDoor(Gatherings gatherings, Steps steps, Clock clock) {
        this.gatherings = gatherings;
        this.steps = steps;
        this.clock = clock;
    }

    /** The gathering that tablets ask about now: one that is at its goodbye, or that closed today. */
    public Optional<GatheringId> asked(VenueId venue) {
        Optional<GatheringId> ends = steps.current(venue)
                .filter(progress -> progress.at().step() == Step.GOODBYE)
                .map(Progress::gatheringId);
        boolean another = ends.isEmpty() && gatherings.current(venue).isPresent();
        return another ? Optional.empty() : ends.or(() -> closedToday(venue));
    }

    private Optional<GatheringId> closedToday(VenueId venue) {
        LocalDate today = LocalDate.now(clock);
        return gatherings.all(venue).stream()
                .filter(one ->
                        one.state() == Gathering.State.CLOSED && one.startsOn().equals(today))
                .map(Gathering::gatheringId)
                .findFirst();
    }
}
