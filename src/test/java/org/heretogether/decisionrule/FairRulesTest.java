package org.heretogether.decisionrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heretogether.decisionrule.Completion.ADD_ONE;
import static org.heretogether.decisionrule.Completion.ADD_ONE_THEN_MOST_FIRST;
import static org.heretogether.decisionrule.Completion.NONE;
import static org.heretogether.decisionrule.MoneyEqualShares.Satisfaction.COST;
import static org.heretogether.decisionrule.MoneyEqualShares.Satisfaction.NUMBER;
import static org.heretogether.decisionrule.Round.chosen;
import static org.heretogether.decisionrule.Round.money;
import static org.heretogether.decisionrule.Round.outcome;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Places and money shared so that more of us get something. */
class FairRulesTest {

    /** Phragmén's own example of 1894 (Janson 2016, example 3.3): A is first, then Q, then B. */
    private static final Ballots PHRAGMEN = chosen("ABCPQR", "1034 ABC", "519 PQR", "90 ABQ", "47 APQ");

    static Stream<Arguments> places() {
        return Stream.of(
                arguments(new FairFewPhragmen(3), PHRAGMEN, "AQB"),
                arguments(new FairFewPhragmen(1), PHRAGMEN, "A"),
                // Two thirds like abc, one third de: two and one. Most chosen would give all three to abc.
                arguments(new FairFewPhragmen(3), chosen("abcde", "4 abc", "2 de"), "?abcde"),
                arguments(new FairFewPhragmen(2), chosen("ab", "3 a", "3 b"), "ab"),
                arguments(new FairFewPhragmen(1), chosen("ab", "3 a", "3 b"), "?ab"),
                arguments(new FairFewPhragmen(2), chosen("abc", "4 ab", "3 c", "1 b"), "bc"),
                arguments(new FairFewPhragmen(5), chosen("abc", "2 a", "1 b"), "ab"),
                arguments(new FairFewPhragmen(2), chosen("abc"), "-"),
                arguments(new FairFewPhragmen(2), chosen("abc", "7 "), "-"),
                // 6 people and 3 places: 2 people together can pay for a place; 4 for two, 2 for one.
                arguments(new FairFewEqualShares(3, false), chosen("abd", "4 ab", "2 d"), "abd"),
                arguments(new FairFewEqualShares(2, true), chosen("abc", "4 ab", "3 c", "1 b"), "bc"),
                // Each has 1/3: only a can be paid for; the next place goes to b, whose people kept more.
                arguments(new FairFewEqualShares(2, false), chosen("abc", "4 a", "1 b", "1 c"), "a"),
                arguments(new FairFewEqualShares(2, true), chosen("abc", "4 a", "1 b", "1 c"), "a ?bc"),
                arguments(new FairFewEqualShares(2, true), chosen("abc", "4 a", "2 b", "1 c"), "ab"),
                arguments(new FairFewEqualShares(2, true), chosen("abc"), "-"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_fair_few(DecisionRule rule, Ballots ballots, String outcome) {
        assertThat(outcome(rule.count(ballots))).isEqualTo(outcome);
    }

    /** 6 chose a and b, 4 chose c; 100 to share, each thing costs 50. */
    private static final Ballots TWO_PARTIES = money(chosen("abc", "6 ab", "4 c"), "100", "50", "50", "50");

    static Stream<Arguments> moneyCases() {
        return Stream.of(
                // Most first gives both to the larger party.
                arguments(new MoneyMostFirst(), TWO_PARTIES, "ab"),
                // Purses of 10: the 6 have 60 and buy one of a and b; the 4 have 40, less than 50.
                arguments(new MoneyEqualShares(COST, NONE), TWO_PARTIES, "?ab"),
                // With 3 more each, the 4 have 52; then c is bought too, and nothing more fits.
                arguments(new MoneyEqualShares(COST, ADD_ONE), TWO_PARTIES, "c ?ab"),
                // Nothing asked for, nothing there, exactly enough.
                arguments(new MoneyMostFirst(), money(chosen("a"), "10", "5"), "-"),
                arguments(new MoneyEqualShares(COST, ADD_ONE), money(chosen("a"), "10", "5"), "-"),
                arguments(new MoneyMostFirst(), money(chosen("ab", "2 ab"), "0", "1", "0"), "b"),
                arguments(new MoneyEqualShares(COST, ADD_ONE), money(chosen("ab", "2 ab"), "0", "1", "0"), "b"),
                arguments(new MoneyEqualShares(NUMBER, NONE), money(chosen("ab", "2 ab"), "0", "1", "0"), "b"),
                arguments(new MoneyMostFirst(), money(chosen("ab", "2 a", "1 b"), "10", "7", "3"), "ab"),
                arguments(new MoneyEqualShares(COST, NONE), money(chosen("ab", "2 a", "1 b"), "3", "2", "1"), "ab"),
                // Three people, 0.1 each, to the last penny.
                arguments(
                        new MoneyEqualShares(COST, NONE), money(chosen("ab", "2 a", "1 b"), "0.3", "0.2", "0.1"), "ab"),
                arguments(new MoneyEqualShares(COST, NONE), money(chosen("a", "3 a"), "100", "100.01"), "-"),
                arguments(new MoneyEqualShares(COST, ADD_ONE), money(chosen("a", "3 a"), "100", "100.01"), "-"),
                // What does not fit is left out, and the next is tried.
                arguments(new MoneyMostFirst(), money(chosen("abc", "3 a", "2 b", "1 c"), "10", "8", "5", "2"), "ac"),
                // Two level things of which one fits; a third fits beside either.
                arguments(new MoneyMostFirst(), money(chosen("abc", "2 ab", "1 c"), "10", "8", "7", "2"), "c ?ab"),
                arguments(new MoneyMostFirst(), money(chosen("abc", "2 ab", "1 c"), "10", "8", "7", "3"), "?abc"),
                // Points decide who is first.
                arguments(new MoneyMostFirst(), money(Round.points("ab", "3 a1", "1 b9"), "5", "5", "5"), "b"),
                // Cost: 3 of 4 pay 20 each for a, 2 of 4 pay 10 each for b; per unit a costs 1/3, b 1/2. Number: b is
                // cheaper.
                arguments(
                        new MoneyEqualShares(COST, NONE),
                        money(chosen("ab", "1 a", "2 ab", "1 "), "80", "60", "20"),
                        "a"),
                arguments(
                        new MoneyEqualShares(NUMBER, NONE),
                        money(chosen("ab", "1 a", "2 ab", "1 "), "80", "60", "20"),
                        "b"),
                // With 5 more in each purse b's people have enough too, and 70 is exactly what there is.
                arguments(
                        new MoneyEqualShares(COST, ADD_ONE),
                        money(chosen("abc", "4 a", "2 b", "1 c"), "70", "40", "30", "35"),
                        "ab"),
                // With 14 more in each purse c would be bought, 110 in all: too much. 40 is left, enough for b but not
                // for c.
                arguments(
                        new MoneyEqualShares(COST, ADD_ONE),
                        money(chosen("abc", "6 a", "1 b", "2 c"), "100", "60", "30", "50"),
                        "a"),
                arguments(
                        new MoneyEqualShares(COST, ADD_ONE_THEN_MOST_FIRST),
                        money(chosen("abc", "6 a", "1 b", "2 c"), "100", "60", "30", "50"),
                        "ab"),
                // 5 pay 10 each for a and have nothing left, or 6 each for b and have 4: level, for each pays a fifth
                // of a unit.
                arguments(
                        new MoneyEqualShares(COST, ADD_ONE_THEN_MOST_FIRST),
                        money(chosen("abc", "5 ab", "1 c"), "60", "50", "30", "10"),
                        "c ?ab"));
    }

    @ParameterizedTest
    @MethodSource("moneyCases")
    void money_is_shared(DecisionRule rule, Ballots ballots, String outcome) {
        assertThat(outcome(rule.count(ballots))).isEqualTo(outcome);
    }

    @Test
    void each_purchase_is_told_with_what_it_costs_each() {
        Counted counted = new MoneyEqualShares(COST, NONE).count(money(chosen("a", "3 a"), "10", "10"));

        assertThat(counted.steps())
                .extracting(Step::text)
                .containsExactly("people", "budget", "purse", "buys", "money-left");
    }

    @Test
    void one_more_in_each_purse_again_and_again_does_not_take_a_million_counts() {
        Ballots dear = money(chosen("abc", "7 a", "1 b", "1 ac", "1 c"), "5000000", "3000000", "2000000", "1900000");

        Counted counted = new MoneyEqualShares(COST, ADD_ONE).count(dear);

        // 8 pay 375 000 each for a; the two for c have enough when 2 × purse − 375 000 is 1 900 000: at 1 137 500 each.
        assertThat(outcome(counted)).isEqualTo("ac");
        assertThat(counted.steps())
                .contains(
                        Step.of("purse", Step.Picture.PURSE).amount(BigInteger.valueOf(11_375_000), BigInteger.TEN, 0));
    }

    @Test
    void a_hundred_things_and_ten_thousand_people_take_less_than_two_seconds_of_work() {
        var random = new Random(1);
        var letters = new StringBuilder();
        IntStream.range(0, 100).forEach(thing -> letters.append((char) (0x4e00 + thing)));
        var ballots = new ArrayList<String>();
        for (int person = 0; person < 10_000; person++) {
            var ballot = new StringBuilder("1 ");
            IntStream.range(0, 100)
                    .filter(thing -> random.nextInt(100) < 2 + thing % 20)
                    .forEach(thing -> ballot.append(letters.charAt(thing)));
            ballots.add(ballot.toString());
        }
        List<String> costs = IntStream.range(0, 100)
                .mapToObj(thing -> Integer.toString(1_000 + random.nextInt(60_000)))
                .toList();
        Ballots all = money(
                chosen(letters.toString(), ballots.toArray(String[]::new)), "1000000", costs.toArray(String[]::new));

        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Counted counted = new MoneyEqualShares(COST, ADD_ONE).count(all);

        assertThat(counted.outcome()).isNotInstanceOf(Outcome.NotReady.class);
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(2));
    }
}
