package org.heretogether.decisionrule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.heretogether.decisionrule.Course.Done;
import org.heretogether.decisionrule.Course.Stuck;
import org.heretogether.decisionrule.MoneyEqualShares.Satisfaction;
import org.heretogether.decisionrule.Step.Picture;

/** Equal shares of a budget, bought once or again and again with 1 more in each purse. Money is whole numbers of its smallest unit. */
final class MoneyShares {

    private final Ballots ballots;
    private final Supporters supporters;
    private final Money money;
    private final Priority priority;
    private final BigInteger[] costs;
    private final BigInteger[] units;

    MoneyShares(Ballots ballots, Supporters supporters, Money money, Satisfaction satisfaction, Priority priority) {
        this.ballots = ballots;
        this.supporters = supporters;
        this.money = money;
        this.priority = priority;
        costs = money.costs().stream().map(this::whole).toArray(BigInteger[]::new);
        units = switch (satisfaction) {
            case COST -> costs;
            case NUMBER -> {
                var ones = new BigInteger[costs.length];
                Arrays.fill(ones, BigInteger.ONE);
                yield ones;
            }
        };
    }

    /** Buys with what there is. */
    Course once(List<Step> steps) {
        return told(buy(whole(money.budget())), steps);
    }

    /** Buys with what there is, then on paper with 1 more in each purse, as long as something fits and all of it can be paid. */
    Course addOne(List<Step> steps) {
        BigInteger all = whole(money.budget());
        BigInteger oneEach = whole(BigDecimal.ONE).multiply(BigInteger.valueOf(supporters.people()));
        Course now = buy(all);
        if (!(now instanceof Done best)) {
            return told(now, steps);
        }
        var same = new SamePurchases(supporters, costs, units);
        BigInteger counted = all;
        BigInteger jump = oneEach;
        boolean tooDear = false;
        while (!tooDear && somethingFits(best.chosen())) {
            if (same.hold(best.chosen(), all, all.add(jump))) {
                all = all.add(jump);
                jump = jump.add(jump);
                continue;
            }
            if (jump.compareTo(oneEach) > 0) {
                jump = jump.divide(BigInteger.TWO);
                continue;
            }
            Course more = buy(all.add(oneEach));
            if (more instanceof Stuck stuck) {
                // With more in the purses, what is bought so far may not be bought in the end.
                steps.add(Step.of("add-one", Picture.PURSE));
                return told(new Stuck(stuck.level(), stuck.dropsOut(), List.of(), stuck.steps()), steps);
            }
            if (more instanceof Done done) {
                tooDear = money.cost(done.chosen()).compareTo(money.budget()) > 0;
                all = tooDear ? all : all.add(oneEach);
                best = tooDear ? best : done;
                counted = tooDear ? counted : all;
            }
        }
        Course last = told(all.equals(counted) ? best : buy(all), withAddOne(steps, all));
        if (tooDear) {
            steps.add(Step.of("one-more-too-dear", Picture.PURSE));
        }
        return last;
    }

    private List<Step> withAddOne(List<Step> steps, BigInteger all) {
        if (!all.equals(whole(money.budget()))) {
            steps.add(Step.of("add-one", Picture.PURSE));
        }
        return steps;
    }

    private static Course told(Course course, List<Step> steps) {
        steps.addAll(course.steps());
        return switch (course) {
            case Done done -> new Done(done.chosen(), steps);
            case Stuck stuck -> new Stuck(stuck.level(), stuck.dropsOut(), stuck.sure(), steps);
        };
    }

    private Course buy(BigInteger all) {
        return new EqualShares(ballots, supporters, priority, all, costs, units, money.decimals()).buy();
    }

    /** Whether there is money left for anything that someone chose. */
    private boolean somethingFits(List<Integer> chosen) {
        BigDecimal left = money.budget().subtract(money.cost(chosen));
        return supporters.supported().stream()
                .anyMatch(thing -> !chosen.contains(thing) && money.cost(thing).compareTo(left) <= 0);
    }

    private BigInteger whole(BigDecimal amount) {
        return amount.movePointRight(money.decimals()).toBigIntegerExact();
    }
}
