package org.heretogether.job;

import java.time.Clock;
import java.util.List;
import org.heretogether.base.GatheringId;
import org.heretogether.base.JourneyId;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.GatheringClosed;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** How everyone gets home tonight. Nothing of it is kept once the gathering is closed. */
@Service
public class Journeys {

    private final JourneyRepository repository;
    private final Clock clock;

    Journeys(JourneyRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public List<Journey> of(VenueId venue, GatheringId gathering) {
        return repository.of(venue, gathering);
    }

    /** Those who are still here. */
    public List<Journey> stillHere(VenueId venue, GatheringId gathering) {
        return of(venue, gathering).stream()
                .filter(journey -> journey.leftAt() == null)
                .toList();
    }

    /** Whether it is on the list now; nothing is put on that of a gathering that is closed. */
    public boolean add(VenueId venue, GatheringId gathering, String who, Journey.How how, String contact) {
        return repository.insertWhileNotClosed(
                venue, new Journey(JourneyId.next(), gathering, who.strip(), how, contact.strip(), null));
    }

    public void leftSafely(VenueId venue, Journey journey) {
        repository.change(venue, journey.journeyId(), journey.how(), clock.instant());
    }

    /** It was a mistake: this person is still here. */
    public void isStillHere(VenueId venue, Journey journey) {
        repository.change(venue, journey.journeyId(), journey.how(), null);
    }

    /** The taxi does not come: this person gets home in another journey. */
    public void goes(VenueId venue, Journey journey, Journey.How how) {
        repository.change(venue, journey.journeyId(), how, null);
    }

    // The power may go between the closing of a gathering and the news of it.
    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        repository.forgetThoseOfClosed();
    }

    @EventListener
    void gatheringClosed(GatheringClosed event) {
        repository.forget(event.venueId(), event.gatheringId());
    }
}
