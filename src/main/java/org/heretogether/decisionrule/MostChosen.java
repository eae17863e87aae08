package org.heretogether.decisionrule;

import java.util.EnumSet;
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
        return new Approval(1).count(ballots.firstChoices(), way);
    }
}
