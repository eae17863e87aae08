package org.heretogether.projector;

import org.heretogether.gathering.StepParts;

/** What the big screen shows at a step: one for each. A new one is found by itself and brings its step into the course. */
interface StepDrawing extends StepParts {
    Drawing drawing(Scene scene);
}
