package org.heretogether.gathering;

import java.util.Optional;
import org.heretogether.base.RoundId;

/**
 * A place in a gathering's course.
 *
 * @param round the round it is about; empty for a step that is about the whole evening
 * @param part which part of the step, from 0: what does not fit on one picture goes on in the next part
 */
public record Position(Step step, Optional<RoundId> round, int part) {
    public Position {
        if (step.isAboutARound() != round.isPresent() || part < 0) {
            throw new IllegalArgumentException("No position: " + step + " of " + round + ", part " + part);
        }
    }
}
