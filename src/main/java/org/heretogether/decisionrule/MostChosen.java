package org.heretogether.decisionrule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.heretogether.decisionrule.Ballots.Shape;

/**
 * What most of us chose, or put first (plurality: Brandt, Conitzer, Endriss, Lang, Procaccia, Handbook of Computational
 * Social Choice, 2016, ch. 2). Of several things in first place each counts.
 */
public record MostChosen() implements DecisionRule {

    static final String KIND = "most-chosen";

    @Override
    public Set<Shape> counts() {
        return EnumSet.allOf(Shape.class);
    }

    @Override
    public Counted count(Ballots ballots, AgreedWay way) {
        Counted counted = new Approval(1).count(ballots.firstChoices(), way);
        return new Counted(counted.outcome(), withoutPlaces(counted.steps()));
    }

    // One thing is chosen: there is nothing to be said about places.
    private static List<Step> withoutPlaces(List<Step> steps) {
        return steps.stream()
                .filter(step -> !step.text().equals("places"))
                .map(step ->
                        step.text().equals("place") ? new Step("chosen", Step.Picture.CHOSEN, step.values()) : step)
                .toList();
    }
}
