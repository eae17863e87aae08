package org.heretogether.decisionrule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.heretogether.decisionrule.Ballots.Shape;
import org.heretogether.decisionrule.Step.Picture;

/**
 * Places shared so that more of us get one (sequential Phragmén: Janson, Phragmén's and Thiele's election methods, 2016,
 * section 3; as money: Peters and Skowron, Proportionality and the Limits of Welfarism, 2020).
 */
public record FairFewPhragmen(int places) implements DecisionRule {

    static final String KIND = "fair-few-phragmen";

    public FairFewPhragmen {
        Places.check(places);
    }

    @Override
    public Set<Shape> counts() {
        return EnumSet.of(Shape.CHOSEN, Shape.POINTS, Shape.HEAPS);
    }

    @Override
    public Counted count(Ballots ballots, AgreedWay way) {
        var supporters = new Supporters(ballots.firstChoices());
        return new EveryWay(ballots, way, supporters.waysToFollow()).follow(priority -> {
            var steps = new ArrayList<Step>();
            steps.add(Step.of("people", Picture.PEOPLE).n(ballots.voters()));
            steps.add(Step.of("places", Picture.PLACE).n(places));
            steps.add(Step.of("coin-a-place", Picture.COIN));
            return new Phragmen(ballots, supporters, priority, steps).fill(List.of(), places);
        });
    }
}
