package org.heretogether.decisionrule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.heretogether.decisionrule.Step.Picture;

/** Spends money on what has most, one after the other; what does not fit any more is left out, and the next is tried. */
final class MostFirst {

    private final Ballots ballots;
    private final Money money;
    private final BigDecimal[] scores;
    private final Priority priority;
    private final List<Step> steps;

    MostFirst(Ballots ballots, Money money, BigDecimal[] scores, Priority priority, List<Step> steps) {
        this.ballots = ballots;
        this.money = money;
        this.scores = scores;
        this.priority = priority;
        this.steps = steps;
    }

    /** Spends what is left after these. */
    Course spend(List<Integer> already) {
        var chosen = new ArrayList<>(already);
        BigDecimal left = money.budget().subtract(money.cost(already));
        for (List<Integer> most : Places.fromTheMost(scores)) {
            var level = new ArrayList<>(most);
            level.removeAll(already);
            while (!level.isEmpty()) {
                for (int thing : List.copyOf(level)) {
                    if (money.cost(thing).compareTo(left) > 0) {
                        steps.add(Step.of("too-dear", Picture.EMPTY)
                                .thing(ballots.name(thing))
                                .amount(money.cost(thing)));
                        level.remove((Integer) thing);
                    }
                }
                if (level.isEmpty()) {
                    break;
                }
                OptionalInt next = allFit(level, left) ? OptionalInt.of(level.getFirst()) : first(level);
                if (next.isEmpty()) {
                    return new Course.Stuck(level, false, chosen, steps);
                }
                int thing = next.getAsInt();
                left = left.subtract(money.cost(thing));
                steps.add(
                        Step.of("fits", Picture.COIN).thing(ballots.name(thing)).amount(money.cost(thing)));
                chosen.add(thing);
                level.remove((Integer) thing);
            }
        }
        steps.add(Step.of(chosen.isEmpty() ? "nothing-bought" : "money-left", Picture.PURSE)
                .amount(left));
        return new Course.Done(chosen, steps);
    }

    private OptionalInt first(List<Integer> level) {
        steps.add(Step.of("level", Picture.LEVEL).things(ballots.names(level)));
        return priority.first(level);
    }

    private boolean allFit(List<Integer> level, BigDecimal left) {
        return money.cost(level).compareTo(left) <= 0;
    }
}
