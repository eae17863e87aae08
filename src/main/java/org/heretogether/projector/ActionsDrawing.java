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
        return Math.max(1, sheets(venue, gathering).size());
    }

    @Override
    public Drawing drawing(Scene scene) {
        VenueId venue = scene.venue().venueId();
        List<List<Action>> sheets = sheets(venue, scene.progress().gatheringId());
        int part = Math.min(scene.progress().at().part(), sheets.size() - 1);
        List<Sheet.Line> shown = sheets.isEmpty()
                ? List.of(Sheet.Line.of(
                        "1F4DD", words.text("projector.no-actions"), words.text("projector.no-actions.each")))
                : lines.lines(venue, sheets.get(part));
        return new Sheet(PictureKey.of("openmoji/1F6E0"), words.text("step.actions"), shown, "");
    }

    private List<List<Action>> sheets(VenueId venue, GatheringId gathering) {
        return ActionLines.sheets(actions.agreedAt(venue, gathering));
    }
}
