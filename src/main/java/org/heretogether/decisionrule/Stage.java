package org.heretogether.decisionrule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Steps that make one picture: how many cards each thing has belongs together, everything else stands alone.
 *
 * @param steps one or more
 */
public record Stage(List<Step> steps) {

    private static final Set<String> TOGETHER =
            Set.of("chose", "cards", "dots", "likes", "worry", "no-worry", "resting", "place", "sure");

    /** More sentences cannot be read from the last row. */
    private static final int MOST = 5;

    public Stage {
        steps = List.copyOf(steps);
    }

    /** The stages of a count, in their order. */
    public static List<Stage> of(List<Step> steps) {
        var stages = new ArrayList<Stage>();
        var together = new ArrayList<Step>();
        for (Step step : steps) {
            boolean goesOn = !together.isEmpty()
                    && together.size() < MOST
                    && TOGETHER.contains(step.text())
                    && kind(step).equals(kind(together.getLast()));
            if (!goesOn && !together.isEmpty()) {
                stages.add(new Stage(together));
                together.clear();
            }
            together.add(step);
        }
        if (!together.isEmpty()) {
            stages.add(new Stage(together));
        }
        return stages;
    }

    private static String kind(Step step) {
        return switch (step.text()) {
            case "no-worry" -> "worry";
            case "resting" -> "cards";
            default -> step.text();
        };
    }
}
