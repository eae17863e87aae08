package org.heretogether.projector;

import java.util.List;
import java.util.Optional;
import org.heretogether.base.GatheringId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Action;
import org.heretogether.decision.Actions;
import org.heretogether.gathering.Step;
import org.heretogether.picture.PictureKey;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** What we will do, as it was agreed at this gathering. */
@Component
class ActionsDrawing implements StepDrawing {

    private final Actions actions;
    private final ActionLines lines;
    private final Words words;

    ActionsDrawing(Actions actions, ActionLines lines, Words words) {
        this.actions = actions;
        this.lines = lines;
        this.words = words;
    }

    @Override
    public Step step() {
        return Step.ACTIONS;
    }

    @Override
    public int parts(VenueId venue, GatheringId gathering, Optional<RoundId> round) {
        return Math.max(1, ActionLines.sheets(actions.agreedAt(venue, gathering)));
    }

    @Override
    public Drawing drawing(Scene scene) {
        VenueId venue = scene.venue().venueId();
        List<Action> agreed = actions.agreedAt(venue, scene.progress().gatheringId());
        List<Sheet.Line> shown = agreed.isEmpty()
                ? List.of(Sheet.Line.of(
                        "1F4DD", words.text("projector.no-actions"), words.text("projector.no-actions.each")))
                : lines.onSheet(scene.progress().at().part(), venue, agreed);
        return new Sheet(PictureKey.of("openmoji/1F6E0"), words.text("step.actions"), shown, "");
    }
}
