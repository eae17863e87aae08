package org.heretogether.projector;

import org.heretogether.gathering.Step;
import org.heretogether.result.OnScreen;
import org.heretogether.result.Snapshot;
import org.springframework.stereotype.Component;

/** A question while it is asked: no numbers, so that nobody is given away. In a rehearsal they show at once. */
@Component
class QuestionDrawing implements StepDrawing {

    private final Slides slides;

    QuestionDrawing(Slides slides) {
        this.slides = slides;
    }

    @Override
    public Step step() {
        return Step.QUESTION;
    }

    @Override
    public Drawing drawing(Scene scene) {
        OnScreen shown = scene.onScreen().orElseThrow();
        Snapshot snapshot = shown.snapshot();
        var asked = snapshot.rehearsal() ? snapshot : snapshot.hidden();
        return slides.slide(scene.venue().venueId(), new OnScreen(shown.round(), asked));
    }
}
