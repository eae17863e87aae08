package org.heretogether.projector;

import java.util.Optional;
import org.heretogether.base.GatheringId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Actions;
import org.heretogether.gathering.Step;
import org.heretogether.picture.PictureKey;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** A gathering opens with what we said we would do: each action, and how it stands. */
@Component
class LastTimeDrawing implements StepDrawing {

    private final Actions actions;
    private final ActionLines lines;
    private final Words words;

    LastTimeDrawing(Actions actions, ActionLines lines, Words words) {
        this.actions = actions;
        this.lines = lines;
        this.words = words;
    }

    @Override
    public Step step() {
        return Step.LAST_TIME;
    }

    @Override
    public int parts(VenueId venue, GatheringId gathering, Optional<RoundId> round) {
        return ActionLines.sheets(actions.lastTime(venue, gathering));
    }

    @Override
    public Drawing drawing(Scene scene) {
        VenueId venue = scene.venue().venueId();
        var before = actions.lastTime(venue, scene.progress().gatheringId());
        return new Sheet(
                PictureKey.of("openmoji/1F501"),
                words.text("projector.last-time"),
                lines.onSheet(scene.progress().at().part(), venue, before),
                "");
    }
}
