package org.heretogether.wish;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.heretogether.base.VenueId;
import org.springframework.stereotype.Service;

/** Who wants to hear what becomes of things, and how; ticked off once they were told. */
@Service
public class Wishes {

    private final WishRepository repository;
    private final Clock clock;

    Wishes(WishRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The ways in their order; in each those who wait first. */
    public List<Wish> all(VenueId venue) {
        return repository.all(venue);
    }

    /** How many were not told yet. */
    public int waiting(VenueId venue) {
        return repository.waiting(venue);
    }

    /** Keeps a wish, once however often it comes. */
    public void keep(VenueId venue, Wish wish) {
        repository.insertIfNew(venue, wish);
    }

    /** Somebody wrote down the name, or where it goes. */
    public void write(VenueId venue, UUID wish, String who, String contact) {
        repository.write(venue, wish, who, contact);
    }

    public void told(VenueId venue, UUID wish) {
        repository.told(venue, wish, clock.instant());
    }

    /** It was ticked off by mistake. */
    public void notTold(VenueId venue, UUID wish) {
        repository.told(venue, wish, null);
    }

    /** Name, address and wish are gone. */
    public void forget(VenueId venue, UUID wish) {
        repository.delete(venue, wish, clock.instant());
    }
}
