package org.heretogether.projector;

import java.util.Optional;
import org.heretogether.base.GatheringId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Step;
import org.heretogether.hold.Holds;
import org.heretogether.picture.PictureKey;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** The newest ideas that people put up, as far as an organiser said: show. */
@Component
class IdeasDrawing implements StepDrawing {

    private static final int MOST = 12;

    private final Holds holds;
    private final BroughtPages pages;
    private final Words words;

    IdeasDrawing(Holds holds, BroughtPages pages, Words words) {
        this.holds = holds;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public Step step() {
        return Step.IDEAS;
    }

    @Override
    public int parts(VenueId venue, GatheringId gathering, Optional<RoundId> round) {
        return pages.many(holds.shownIdeas(venue, MOST));
    }

    @Override
    public Drawing drawing(Scene scene) {
        return pages.page(
                PictureKey.of("openmoji/1F4A1"),
                words.text("step.ideas"),
                holds.shownIdeas(scene.venue().venueId(), MOST),
                scene.progress().at().part());
    }
}
