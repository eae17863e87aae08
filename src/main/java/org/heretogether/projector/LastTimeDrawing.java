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

/** A gathering opens with what we said we would do, each action and how it stands; then with the questions left open. */
@Component
class LastTimeDrawing implements StepDrawing {

    private final Actions actions;
    private final ActionLines lines;
    private final AgendaLines agenda;
    private final Words words;

    LastTimeDrawing(Actions actions, ActionLines lines, AgendaLines agenda, Words words) {
        this.actions = actions;
        this.lines = lines;
        this.agenda = agenda;
        this.words = words;
    }

    @Override
    public Step step() {
        return Step.LAST_TIME;
    }

    @Override
    public int parts(VenueId venue, GatheringId gathering, Optional<RoundId> round) {
        return ActionLines.sheets(actions.lastTime(venue, gathering))
                + agenda.sheets(venue, gathering).size();
    }

    @Override
    public Drawing drawing(Scene scene) {
        VenueId venue = scene.venue().venueId();
        var before = actions.lastTime(venue, scene.progress().gatheringId());
        var left = agenda.sheets(venue, scene.progress().gatheringId());
        int ofAgenda = scene.progress().at().part() - ActionLines.sheets(before);
        if (ofAgenda >= 0 && !left.isEmpty()) {
            return agenda.sheet(venue, left.get(Math.min(ofAgenda, left.size() - 1)));
        }
        return new Sheet(
                PictureKey.of("openmoji/1F501"),
                words.text("projector.last-time"),
                lines.onSheet(scene.progress().at().part(), venue, before),
                "");
    }
}
