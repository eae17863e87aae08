package org.heretogether.decisionrule;

import java.util.List;

/**
 * A count that was made.
 *
 * @param steps how we counted, the same for everyone
 */
public record Counted(Outcome outcome, List<Step> steps) {
    public Counted {
        steps = List.copyOf(steps);
    }
}
