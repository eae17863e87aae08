package org.heretogether.tonight.ui;

import java.util.List;
import java.util.Map;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.job.Journey;
import org.heretogether.job.Journeys;
import org.heretogether.page.Message;
import org.heretogether.words.Words;

/** An evening is over when everyone has left safely. Who closes it before is told who is still here, and may go on. */
class ClosingGuard {

    private final Words words;
    private final Gatherings gatherings;
    private final Journeys journeys;
    private final Message message;
    private List<String> told = List.of();

    ClosingGuard(Words words, Gatherings gatherings, Journeys journeys, Message message) {
        this.words = words;
        this.gatherings = gatherings;
        this.journeys = journeys;
        this.message = message;
    }

    void close(Gathering gathering) {
        List<String> here = journeys.stillHere(gathering.venueId(), gathering.gatheringId()).stream()
                .map(Journey::who)
                .toList();
        if (here.isEmpty() || here.equals(told)) {
            gatherings.close(gathering.venueId(), gathering.gatheringId());
            message.clear();
        } else {
            message.warn(words.text("organise.gathering.still-here", Map.of("names", String.join(", ", here))));
            told = here;
        }
    }
}
