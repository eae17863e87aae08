package org.heretogether.decisionrule;

import java.util.List;

/** How far a count that goes step by step came. */
sealed interface Course {

    List<Step> steps();

    /** To its end. */
    record Done(List<Integer> chosen, List<Step> steps) implements Course {}

    /**
     * To a tie that nobody settled.
     *
     * @param level what is level
     * @param dropsOut whether one of them is to drop out, rather than to go first
     * @param sure what is chosen already
     */
    record Stuck(List<Integer> level, boolean dropsOut, List<Integer> sure, List<Step> steps) implements Course {

        Priority settled(Priority before, int one) {
            return dropsOut ? before.withLast(one, level) : before.withFirst(one, level);
        }
    }
}
