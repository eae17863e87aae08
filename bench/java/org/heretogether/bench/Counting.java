package org.heretogether.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.heretogether.decisionrule.Approval;
import org.heretogether.decisionrule.Ballot;
import org.heretogether.decisionrule.Ballots;
import org.heretogether.decisionrule.Ballots.Shape;
import org.heretogether.decisionrule.Completion;
import org.heretogether.decisionrule.DecisionRule;
import org.heretogether.decisionrule.Dots;
import org.heretogether.decisionrule.FairFewEqualShares;
import org.heretogether.decisionrule.FairFewPhragmen;
import org.heretogether.decisionrule.LikesMinusDislikes;
import org.heretogether.decisionrule.Money;
import org.heretogether.decisionrule.MoneyEqualShares;
import org.heretogether.decisionrule.MoneyEqualShares.Satisfaction;
import org.heretogether.decisionrule.MoneyMostFirst;
import org.heretogether.decisionrule.MostChosen;
import org.heretogether.decisionrule.Pairs;
import org.heretogether.decisionrule.RunOff;
import org.heretogether.decisionrule.Worries;

/** How long a count takes and how that grows with the number of contributions: each rule beside one look at every ballot. */
public final class Counting {

    private static final int THINGS = 10;
    private static final int[] PEOPLE = {1_000, 100_000, 1_000_000};

    /** What is counted while it is measured; kept, so that nothing is left out as unused. */
    private static long kept;

    private Counting() {}

    public static void main(String[] arguments) {
        measure();
    }

    static void measure() {
        System.out.printf(
                "%-34s %10s %10s %10s %14s %10s%n",
                "count, ms", "1 000", "100 000", "1 000 000", "MB a million", "by limit");
        var limits = new double[PEOPLE.length];
        row("limit: look at each ballot once", Shape.ORDER, Counting::look, limits);
        for (var rule : rules().entrySet()) {
            Shape shape = rule.getValue().counts().contains(Shape.ORDER)
                    ? Shape.ORDER
                    : rule.getValue().counts().iterator().next();
            row(
                    rule.getKey(),
                    shape,
                    ballots -> kept += rule.getValue().count(ballots).steps().size(),
                    limits);
        }
        for (Completion completion : Completion.values()) {
            Ballots big = ballots(new Random(2), Shape.CHOSEN, 10_000, 100);
            var rule = new MoneyEqualShares(Satisfaction.COST, completion);
            double ms = median(() -> ms(() -> rule.count(big)));
            System.out.printf("equal shares, 100 things, 10 000 people, %s: %.0f ms (gate 2000)%n", completion, ms);
        }
    }

    private static Map<String, DecisionRule> rules() {
        var rules = new LinkedHashMap<String, DecisionRule>();
        rules.put("most-chosen", new MostChosen());
        rules.put("likes-minus-dislikes", new LikesMinusDislikes(3));
        rules.put("approval", new Approval(3));
        rules.put("fair-few-phragmen", new FairFewPhragmen(3));
        rules.put("fair-few-equal-shares", new FairFewEqualShares(3, true));
        rules.put("dots", new Dots(3));
        rules.put("run-off", new RunOff(1));
        rules.put("pairs", new Pairs(1));
        rules.put("worries", new Worries());
        rules.put("money-most-first", new MoneyMostFirst());
        rules.put("money-equal-shares-cost", new MoneyEqualShares(Satisfaction.COST, Completion.NONE));
        rules.put("money-equal-shares-number", new MoneyEqualShares(Satisfaction.NUMBER, Completion.NONE));
        return rules;
    }

    private static void row(String what, Shape shape, java.util.function.Consumer<Ballots> count, double[] limits) {
        var took = new double[PEOPLE.length];
        double megabytes = 0;
        for (int size = 0; size < PEOPLE.length; size++) {
            long before = heap();
            Ballots ballots = ballots(new Random(1), shape, PEOPLE[size], THINGS);
            megabytes = (heap() - before) / 1e6;
            took[size] = median(() -> ms(() -> count.accept(ballots)));
            kept += ballots.voters();
        }
        if (limits[0] == 0) {
            System.arraycopy(took, 0, limits, 0, took.length);
        }
        System.out.printf(
                "%-34s %10.2f %10.2f %10.2f %14.1f %10.1f%n",
                what, took[0], took[1], took[2], megabytes, took[2] / limits[2]);
    }

    private static void look(Ballots ballots) {
        ballots.people().forEach((ballot, people) -> {
            for (int thing : ballot.named()) {
                kept += thing * people;
            }
        });
    }

    private static Ballots ballots(Random random, Shape shape, int people, int things) {
        var ballots = new LinkedHashMap<Ballot, Long>();
        for (int person = 0; person < people; person++) {
            ballots.merge(ballot(random, shape, things), 1L, Long::sum);
        }
        var costs = IntStream.range(0, things)
                .mapToObj(thing -> BigDecimal.valueOf(1_000 + random.nextInt(60_000)))
                .toList();
        return new Ballots(
                IntStream.range(0, things).mapToObj(Integer::toString).toList(),
                shape,
                ballots,
                Optional.of(new Money(BigDecimal.valueOf(10_000L * things), costs)));
    }

    private static Ballot ballot(Random random, Shape shape, int things) {
        List<Integer> named = new ArrayList<>(IntStream.range(0, things)
                .filter(thing -> random.nextInt(100) < 20 + thing % 20)
                .boxed()
                .toList());
        java.util.Collections.shuffle(named, random);
        int[] all = named.stream().mapToInt(Integer::intValue).toArray();
        int half = all.length / 2;
        return switch (shape) {
            case CHOSEN -> Ballot.chosen(all);
            case ORDER -> Ballot.order(all);
            case HEAPS ->
                Ballot.heaps(List.of(
                        java.util.Arrays.copyOf(all, half), java.util.Arrays.copyOfRange(all, half, all.length)));
            case POINTS ->
                Ballot.points(
                        all,
                        IntStream.of(all)
                                .mapToObj(thing -> BigDecimal.valueOf(1 + thing % 3))
                                .toList());
        };
    }

    private static double ms(Runnable count) {
        long start = System.nanoTime();
        count.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(Supplier<Double> measure) {
        return IntStream.range(0, 5)
                .mapToObj(again -> measure.get())
                .sorted()
                .toList()
                .get(2);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
