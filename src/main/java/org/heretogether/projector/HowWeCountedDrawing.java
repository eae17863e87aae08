package org.heretogether.projector;

import java.util.List;
import java.util.Optional;
import org.heretogether.base.GatheringId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.decisionrule.Counted;
import org.heretogether.decisionrule.Stage;
import org.heretogether.gathering.Rounds;
import org.heretogether.gathering.Step;
import org.heretogether.question.Question;
import org.heretogether.result.OnScreen;
import org.heretogether.result.Results;
import org.springframework.stereotype.Component;

/** How we counted, one picture after the other: the rule's own steps, the same for everyone. */
@Component
class HowWeCountedDrawing implements StepDrawing {

    private final Results results;
    private final Rounds rounds;
    private final Stages stages;
    private final Tellings tellings;

    HowWeCountedDrawing(Results results, Rounds rounds, Stages stages, Tellings tellings) {
        this.results = results;
        this.rounds = rounds;
        this.stages = stages;
        this.tellings = tellings;
    }

    @Override
    public Step step() {
        return Step.HOW_WE_COUNTED;
    }

    @Override
    public int parts(VenueId venue, GatheringId gathering, Optional<RoundId> round) {
        return round.flatMap(id -> results.snapshot(venue, id).counted())
                .map(counted -> Stage.of(counted.steps()).size())
                .orElse(0);
    }

    @Override
    public Drawing drawing(Scene scene) {
        VenueId venue = scene.venue().venueId();
        OnScreen shown = scene.onScreen().orElseThrow();
        Question question = rounds.asked(shown.round());
        List<Stage> all =
                shown.snapshot().counted().map(Counted::steps).map(Stage::of).orElse(List.of());
        Told told = tellings.of(venue, question);
        if (all.isEmpty()) {
            return stages.nothing(told);
        }
        int number = Math.min(scene.progress().at().part(), all.size() - 1);
        return stages.slide(
                told, all.get(number), number + 1, all.size(), shown.round().rehearsal());
    }
}
