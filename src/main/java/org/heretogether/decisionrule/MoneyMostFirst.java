package org.heretogether.decisionrule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.heretogether.decisionrule.Ballots.Shape;
import org.heretogether.decisionrule.Step.Picture;

/**
 * Money for what most of us chose, while it lasts (the greedy rule of most cities: Rey, Schmidt and Maly, The (Computational)
 * Social Choice Take on Indivisible Participatory Budgeting, 2023, section 3). With points, those decide. What nobody chose
 * is not paid for.
 */
public record MoneyMostFirst() implements DecisionRule {

    static final String KIND = "money-most-first";

    @Override
    public Set<Shape> counts() {
        return EnumSet.of(Shape.CHOSEN, Shape.POINTS, Shape.ORDER, Shape.HEAPS);
    }

    @Override
    public Counted count(Ballots ballots, AgreedWay way) {
        Money money = ballots.money().orElseThrow(() -> new IllegalArgumentException("No money to share"));
        var scores = scores(ballots);
        var told = new ArrayList<Step>();
        told.add(Step.of("people", Picture.PEOPLE).n(ballots.voters()));
        told.add(Step.of("budget", Picture.PURSE).amount(money.budget()));
        tell(ballots, scores, told);
        if (Places.fromTheMost(scores).isEmpty()) {
            told.add(Step.of("nothing", Picture.EMPTY));
            return new Counted(new Outcome.NotReady(), told);
        }
        var supporters = new Supporters(MoneyEqualShares.supported(ballots));
        return new EveryWay(ballots, way, supporters.waysToFollow())
                .follow(priority ->
                        new MostFirst(ballots, money, scores, priority, new ArrayList<>(told)).spend(List.of()));
    }

    /** How many people chose each thing or, of points, how many points it has. */
    static BigDecimal[] scores(Ballots ballots) {
        return ballots.shape() == Shape.POINTS ? Dots.sums(ballots) : people(ballots);
    }

    private static BigDecimal[] people(Ballots ballots) {
        long[] people = Approval.people(MoneyEqualShares.supported(ballots));
        var scores = new BigDecimal[people.length];
        for (int thing = 0; thing < people.length; thing++) {
            scores[thing] = BigDecimal.valueOf(people[thing]);
        }
        return scores;
    }

    private static void tell(Ballots ballots, BigDecimal[] scores, List<Step> steps) {
        for (int thing = 0; thing < scores.length; thing++) {
            String name = ballots.name(thing);
            steps.add(
                    ballots.shape() == Shape.POINTS
                            ? Step.of("dots", Picture.DOTS).thing(name).amount(scores[thing])
                            : Step.of("chose", Picture.PILES).thing(name).n(scores[thing].longValueExact()));
        }
    }
}
