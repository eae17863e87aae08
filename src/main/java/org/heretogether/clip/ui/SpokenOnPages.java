package org.heretogether.clip.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heretogether.clip.Clips;
import org.heretogether.clip.Recordings;
import org.heretogether.page.SpokenTexts;
import org.heretogether.venue.Venues;
import org.springframework.stereotype.Component;

/** Gives the organisers' pages the same sounds as tablets and the big screen have: a person's first, then a machine's. */
@Component
class SpokenOnPages implements SpokenTexts {

    private final Clips clips;
    private final Recordings recordings;
    private final Venues venues;

    SpokenOnPages(Clips clips, Recordings recordings, Venues venues) {
        this.clips = clips;
        this.recordings = recordings;
        this.venues = venues;
    }

    @Override
    public Spoken of(String language, List<String> texts) {
        var venue = venues.ours().venueId();
        Map<String, String> recorded = recordings.addresses(venue, language, texts);
        var all = new LinkedHashMap<>(clips.addressesInPassing(venue, language, texts));
        all.putAll(recorded);
        return new Spoken(all, clips.comesAfterDevice(language), List.copyOf(recorded.keySet()));
    }
}
