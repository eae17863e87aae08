package org.heretogether.decisionrule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.heretogether.decisionrule.Ballots.Shape;
import org.heretogether.decisionrule.Step.Picture;

/**
 * The dots on each thing together; most dots first (cumulative voting: Glasser, Game Theory and Cumulative Voting for
 * Corporate Directors, 1959). Someone who chose things without dots put one on each.
 */
public record Dots(int places) implements DecisionRule {

    static final String KIND = "dots";

    public Dots {
        Places.check(places);
    }

    @Override
    public Set<Shape> counts() {
        return EnumSet.of(Shape.POINTS, Shape.CHOSEN);
    }

    @Override
    public Counted count(Ballots ballots, AgreedWay way) {
        BigDecimal[] dots = sums(ballots);
        var steps = new ArrayList<Step>();
        steps.add(Step.of("people", Picture.PEOPLE).n(ballots.voters()));
        steps.add(Step.of("places", Picture.PLACE).n(places));
        for (int thing = 0; thing < dots.length; thing++) {
            steps.add(Step.of("dots", Picture.DOTS).thing(ballots.name(thing)).amount(dots[thing]));
        }
        return Places.give(ballots, dots, places, steps, way);
    }

    static BigDecimal[] sums(Ballots ballots) {
        var sums = new BigDecimal[ballots.things().size()];
        Arrays.fill(sums, BigDecimal.ZERO);
        ballots.people().forEach((ballot, number) -> {
            int[] things = ballot.named();
            List<BigDecimal> points = ballot.points();
            for (int at = 0; at < things.length; at++) {
                sums[things[at]] = sums[things[at]].add(points.get(at).multiply(BigDecimal.valueOf(number)));
            }
        });
        return sums;
    }
}
