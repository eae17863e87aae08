package org.heretogether.projector;

import java.util.List;
import java.util.Optional;
import org.heretogether.base.GatheringId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Actions;
import org.heretogether.gathering.Step;
import org.heretogether.picture.PictureKey;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** A gathering opens with how the last one was, what we said we would do and what came of it, and the questions left open. */
/** A gathering opens with how the last one was, what we said we would do, what we look back on, and the questions left open. */
@Component
class LastTimeDrawing implements StepDrawing {

    private final Actions actions;
    private final ActionLines lines;
    private final FinishedPages finished;
    private final LookBackLines lookBack;
    private final AgendaLines agenda;
    private final HowItWasSheet howItWas;
    private final Words words;

    LastTimeDrawing(
            Actions actions,
            ActionLines lines,
            FinishedPages finished,
            LookBackLines lookBack,
            AgendaLines agenda,
            HowItWasSheet howItWas,
            Words words) {
        this.actions = actions;
        this.lines = lines;
        this.finished = finished;
        this.lookBack = lookBack;
        this.agenda = agenda;
        this.howItWas = howItWas;
        this.words = words;
    }

    @Override
    public Step step() {
        return Step.LAST_TIME;
    }

    @Override
    public int parts(VenueId venue, GatheringId gathering, Optional<RoundId> round) {
        return (howItWas.of(venue, gathering).isPresent() ? 1 : 0)
                + ActionLines.sheets(actions.lastTime(venue, gathering))
                + finished.count(venue, actions.lastTime(venue, gathering))
                + lookBack.sheets(venue, gathering).size()
                + agenda.sheets(venue, gathering).size();
    }

    @Override
    public Drawing drawing(Scene scene) {
        VenueId venue = scene.venue().venueId();
        Optional<Sheet> was = howItWas.of(venue, scene.progress().gatheringId());
        int part = scene.progress().at().part() - (was.isPresent() ? 1 : 0);
        if (part < 0) {
            return was.orElseThrow();
        }
        var before = actions.lastTime(venue, scene.progress().gatheringId());
        int ofFinished = part - ActionLines.sheets(before);
        List<Drawing> toSee = finished.of(venue, before);
        if (ofFinished >= 0 && ofFinished < toSee.size()) {
            return toSee.get(ofFinished);
        }
        var due = lookBack.sheets(venue, scene.progress().gatheringId());
        int ofLookBack = ofFinished - toSee.size();
        if (ofLookBack >= 0 && ofLookBack < due.size()) {
            return lookBack.sheet(venue, due.get(ofLookBack));
        }
        var left = agenda.sheets(venue, scene.progress().gatheringId());
        int ofAgenda = ofLookBack - due.size();
        if (ofAgenda >= 0 && !left.isEmpty()) {
            return agenda.sheet(venue, left.get(Math.min(ofAgenda, left.size() - 1)));
        }
        return new Sheet(
                PictureKey.of("openmoji/1F501"),
                words.text("projector.last-time"),
                lines.onSheet(part, venue, before),
                "");
    }
}
