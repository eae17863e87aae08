package org.heretogether.organiser;

import java.time.Clock;
import java.util.Optional;
import org.heretogether.base.VenueId;
import org.springframework.stereotype.Service;

/** What each of us typed and did not save yet. It is still there after signing in again, on any machine. */
@Service
public class Drafts {

    private final DraftRepository repository;
    private final Clock clock;

    Drafts(DraftRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Keeps it in place of what was kept there before.
     *
     * @param place names what is being written, at most 80 characters
     */
    public void keep(VenueId venue, String who, String place, String body) {
        repository.put(venue, who, place, body, clock.instant());
    }

    public Optional<String> find(VenueId venue, String who, String place) {
        return repository.find(venue, who, place);
    }

    /** It was saved, or is not wanted any more. */
    public void forget(VenueId venue, String who, String place) {
        repository.delete(venue, who, place);
    }
}
