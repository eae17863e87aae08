package org.heretogether.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heretogether.decisionrule.Counted;
import org.heretogether.decisionrule.Step;

/** How we counted, told to a few who nearly all said the same: only what follows from the rule, and not how many said what. */
final class WithoutNumbers {

    private static final Set<String> SAYS_NOTHING_OF_ANYONE = Set.of(
            "places",
            "budget",
            "coin-a-place",
            "purses-for-places",
            "place",
            "empty-places",
            "level",
            "tied",
            "sure",
            "hat",
            "turns",
            "nothing",
            "fits",
            "too-dear",
            "money-left",
            "nothing-bought",
            "talk-about-worries");

    private WithoutNumbers() {}

    static Counted of(Counted counted) {
        List<Step> steps = new ArrayList<>(List.of(Step.of("few-of-us", Step.Picture.PEOPLE)));
        counted.steps().stream()
                .filter(step -> SAYS_NOTHING_OF_ANYONE.contains(step.text()))
                .forEach(steps::add);
        return new Counted(counted.outcome(), steps);
    }
}
