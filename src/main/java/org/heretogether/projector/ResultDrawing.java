package org.heretogether.projector;

import org.heretogether.gathering.Step;
import org.springframework.stereotype.Component;

/** What we said, as far as that gives nobody away. */
@Component
class ResultDrawing implements StepDrawing {

    private final Slides slides;

    ResultDrawing(Slides slides) {
        this.slides = slides;
    }

    @Override
    public Step step() {
        return Step.RESULT;
    }

    @Override
    public Drawing drawing(Scene scene) {
        return slides.slide(scene.venue().venueId(), scene.onScreen().orElseThrow());
    }
}
