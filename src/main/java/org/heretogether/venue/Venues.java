package org.heretogether.venue;

import java.time.Clock;
import java.util.List;
import org.heretogether.base.VenueId;
import org.springframework.stereotype.Service;

/** The places this program serves. One hall has one; every row names its venue, so that one server can serve many. */
@Service
public class Venues {

    private final VenueRepository repository;
    private final Clock clock;

    Venues(VenueRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The place this installation is for; made on a blank page if there is none yet. */
    public Venue ours() {
        return repository.first().orElseGet(() -> add("Our place", List.of("en", "cy"), false));
    }

    public Venue get(VenueId id) {
        return repository.find(id).orElseThrow(() -> new IllegalArgumentException("No venue " + id));
    }

    /** Whether any place was set up yet. */
    public boolean none() {
        return repository.first().isEmpty();
    }

    public Venue add(String name, List<String> languages, boolean rehearsal) {
        var venue = new Venue(VenueId.next(), name, languages, rehearsal);
        repository.insert(venue, clock.instant());
        return venue;
    }

    /** The languages that the venue's tablets offer, the one that everyone begins in first. */
    public void offer(VenueId id, List<String> languages) {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("No language for venue " + id);
        }
        repository.offer(id, languages);
    }

    public void stopRehearsing(VenueId id, String name) {
        repository.stopRehearsing(id, name);
    }
}
