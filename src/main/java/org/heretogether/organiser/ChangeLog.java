package org.heretogether.organiser;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.heretogether.base.ChangeMade;
import org.heretogether.base.VenueId;
import org.heretogether.venue.Venues;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Who changed what, when and why, for everyone who organises. */
@Service
public class ChangeLog {

    private static final int MOST = 200;

    private final ChangeLogRepository repository;
    private final Venues venues;
    private final Clock clock;

    ChangeLog(ChangeLogRepository repository, Venues venues, Clock clock) {
        this.repository = repository;
        this.venues = venues;
        this.clock = clock;
    }

    /** One change. */
    public record Line(String who, String kind, String about, String why, Instant madeAt) {}

    /** The newest first. */
    public List<Line> newest(VenueId venue) {
        return repository.newest(venue, MOST);
    }

    @EventListener
    void note(ChangeMade change) {
        repository.insert(venues.ours().venueId(), change, clock.instant());
    }
}
