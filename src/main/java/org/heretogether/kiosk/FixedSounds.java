package org.heretogether.kiosk;

import org.heretogether.clip.Clips;
import org.heretogether.venue.Venue;
import org.heretogether.venue.Venues;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has the kiosk's fixed sentences spoken as soon as the program runs: they are there before the first tablet asks. */
@Component
class FixedSounds {

    private final Clips clips;
    private final FixedTexts fixedTexts;
    private final Venues venues;
    private final boolean warm;

    FixedSounds(
            Clips clips, FixedTexts fixedTexts, Venues venues, @Value("${heretogether.warm-voice:true}") boolean warm) {
        this.clips = clips;
        this.fixedTexts = fixedTexts;
        this.venues = venues;
        this.warm = warm;
    }

    // Last, so that a first start has its place by then.
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void prepare() {
        if (!warm || venues.none()) {
            return;
        }
        Venue venue = venues.ours();
        for (String language : venue.languages()) {
            clips.addresses(venue.venueId(), language, fixedTexts.in(language));
        }
    }
}
