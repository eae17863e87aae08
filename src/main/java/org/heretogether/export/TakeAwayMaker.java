package org.heretogether.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.heretogether.base.VenueId;
import org.heretogether.clip.Clips;
import org.heretogether.export.TakeAway.State;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** Makes one part of what a gathering leaves, from what is there. */
@Component
class TakeAwayMaker {

    private final Reports reports;
    private final Posters posters;
    private final OnePages onePages;
    private final Clips clips;
    private final Words words;

    TakeAwayMaker(Reports reports, Posters posters, OnePages onePages, Clips clips, Words words) {
        this.reports = reports;
        this.posters = posters;
        this.onePages = onePages;
        this.clips = clips;
        this.words = words;
    }

    /** Whether there is a voice for what is to be heard. */
    boolean canMake(TakeAway part) {
        return part.kind() != TakeAway.Kind.SOUND || clips.hasVoice(part.language());
    }

    /** Puts it among the files; a sound of which a sentence is still being spoken comes later. */
    State make(VenueId venue, TakeAway part, TakeAwayFiles files) {
        if (!canMake(part)) {
            return State.NO_VOICE;
        }
        Optional<byte[]> made = words.in(part.language(), () -> made(venue, part));
        made.ifPresent(content -> files.keep(part, content));
        return made.isPresent() ? State.READY : State.BEING_MADE;
    }

    private Optional<byte[]> made(VenueId venue, TakeAway part) {
        Report report = reports.of(venue, part.gatheringId()).orElseThrow();
        return switch (part.kind()) {
            case POSTER -> Optional.of(posters.pdf(venue, report));
            case REPORT -> Optional.of(onePages.pdf(venue, report));
            case SOUND -> clips.joined(venue, words.language(), posters.sentences(report));
            case TABLE -> Optional.of(Tables.csv(List.of(report), words).getBytes(StandardCharsets.UTF_8));
        };
    }
}
