package org.heretogether.decisionrule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.heretogether.decisionrule.Ballots.Shape;
import org.heretogether.decisionrule.Course.Done;
import org.heretogether.decisionrule.Step.Picture;

/**
 * Places shared by equal purses: all purses together can pay for all places, and each place costs 1 (Rule X, now the Method
 * of Equal Shares: Peters and Skowron, Proportionality and the Limits of Welfarism, 2020).
 *
 * @param fill whether places that the purses cannot pay for are filled as in that paper, by sequential Phragmén starting from
 *     what is left in the purses; otherwise they stay empty
 */
public record FairFewEqualShares(int places, boolean fill) implements DecisionRule {

    static final String KIND = "fair-few-equal-shares";

    public FairFewEqualShares {
        Places.check(places);
    }

    @Override
    public Set<Shape> counts() {
        return EnumSet.of(Shape.CHOSEN, Shape.POINTS, Shape.HEAPS);
    }

    @Override
    public Counted count(Ballots ballots, AgreedWay way) {
        Ballots chosen = ballots.firstChoices();
        var supporters = new Supporters(chosen);
        var told = new ArrayList<Step>();
        told.add(Step.of("people", Picture.PEOPLE).n(ballots.voters()));
        told.add(Step.of("places", Picture.PLACE).n(places));
        if (supporters.supported().isEmpty()) {
            told.add(Step.of("nothing", Picture.EMPTY));
            return new Counted(new Outcome.NotReady(), told);
        }
        told.add(Step.of("purses-for-places", Picture.PURSE));
        return new EveryWay(ballots, way, supporters.waysToFollow()).follow(priority -> {
            var ones = new BigInteger[ballots.things().size()];
            Arrays.fill(ones, BigInteger.ONE);
            var shares = new EqualShares(chosen, supporters, priority, BigInteger.valueOf(places), ones, ones, 0);
            Course bought = shares.buy();
            var steps = new ArrayList<>(told);
            steps.addAll(bought.steps());
            return switch (bought) {
                case Course.Stuck stuck -> new Course.Stuck(stuck.level(), false, stuck.sure(), steps);
                case Done done -> finish(chosen, shares.purses(), priority, done.chosen(), steps);
            };
        });
    }

    private Course finish(Ballots chosen, Purses purses, Priority priority, List<Integer> bought, List<Step> steps) {
        if (bought.size() == places) {
            return new Done(bought, steps);
        }
        if (!fill) {
            steps.add(Step.of("empty-places", Picture.EMPTY).n(places - bought.size()));
            return new Done(bought, steps);
        }
        steps.add(Step.of("then-coins", Picture.COIN));
        var phragmen = new Phragmen(chosen, purses.supporters(), priority, steps);
        phragmen.start(
                IntStream.range(0, purses.supporters().groups())
                        .mapToObj(purses::money)
                        .toList(),
                purses.denominator());
        return phragmen.fill(bought, places);
    }
}
