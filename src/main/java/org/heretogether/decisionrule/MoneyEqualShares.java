package org.heretogether.decisionrule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.heretogether.decisionrule.Ballots.Shape;
import org.heretogether.decisionrule.Course.Done;
import org.heretogether.decisionrule.Step.Picture;

/**
 * The Method of Equal Shares (Peters, Pierczyński and Skowron, Proportional Participatory Budgeting with Additive Utilities,
 * 2021; completions as on equalshares.net and in pabutools). Whoever named a thing supports it; of points, whoever gave it
 * more than none; of heaps, whoever put it on the first. Never over budget, whatever the completion.
 */
public record MoneyEqualShares(Satisfaction satisfaction, Completion completion) implements DecisionRule {

    static final String KIND = "money-equal-shares";

    /** What pleases a supporter: the money that goes to things they chose, or the number of such things. */
    public enum Satisfaction {
        @JsonProperty("cost")
        COST,
        @JsonProperty("number")
        NUMBER
    }

    @Override
    public Set<Shape> counts() {
        return EnumSet.allOf(Shape.class);
    }

    @Override
    public Counted count(Ballots ballots, AgreedWay way) {
        Money money = ballots.money().orElseThrow(() -> new IllegalArgumentException("No money to share"));
        Ballots supported = supported(ballots);
        var supporters = new Supporters(supported);
        var told = new ArrayList<Step>();
        told.add(Step.of("people", Picture.PEOPLE).n(ballots.voters()));
        told.add(Step.of("budget", Picture.PURSE).amount(money.budget()));
        if (supporters.supported().isEmpty()) {
            told.add(Step.of("nothing", Picture.EMPTY));
            return new Counted(new Outcome.NotReady(), told);
        }
        return new EveryWay(ballots, way, supporters.waysToFollow()).follow(priority -> {
            var steps = new ArrayList<>(told);
            var shares = new MoneyShares(supported, supporters, money, satisfaction, priority);
            Course bought = completion == Completion.NONE ? shares.once(steps) : shares.addOne(steps);
            return bought instanceof Done done ? finish(ballots, money, priority, done, steps) : bought;
        });
    }

    private Course finish(Ballots ballots, Money money, Priority priority, Done bought, List<Step> steps) {
        if (completion == Completion.ADD_ONE_THEN_MOST_FIRST) {
            steps.add(Step.of("then-most-first", Picture.PURSE));
            return new MostFirst(ballots, money, MoneyMostFirst.scores(ballots), priority, steps)
                    .spend(bought.chosen());
        }
        steps.add(Step.of(bought.chosen().isEmpty() ? "nothing-bought" : "money-left", Picture.PURSE)
                .amount(money.budget().subtract(money.cost(bought.chosen()))));
        return new Done(bought.chosen(), steps);
    }

    /** Of orders everything named is chosen, of heaps the first. */
    static Ballots supported(Ballots ballots) {
        return ballots.shape() == Shape.ORDER ? ballots.chosenTo(Integer.MAX_VALUE) : ballots.firstChoices();
    }
}
