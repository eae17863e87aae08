package org.heretogether.decisionrule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.heretogether.decisionrule.MoneyEqualShares.Satisfaction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fast rules agree with the definitions of the papers on many small made-up groups, ties and all. */
class DefinitionsTest {

    private record Group(List<Set<Integer>> people, long[] costs, long budget, int places) {

        static Group made(long seed) {
            var random = new Random(seed);
            int things = 2 + random.nextInt(5);
            var people = new ArrayList<Set<Integer>>();
            int size = 1 + random.nextInt(9);
            for (int person = 0; person < size; person++) {
                var chosen = new TreeSet<Integer>();
                IntStream.range(0, things)
                        .filter(thing -> random.nextInt(5) < 2)
                        .forEach(chosen::add);
                people.add(chosen);
            }
            long[] costs =
                    random.longs(things, 0, random.nextBoolean() ? 5 : 40).toArray();
            return new Group(people, costs, random.nextInt(100), 1 + random.nextInt(things));
        }

        Ballots ballots() {
            var ballots = new LinkedHashMap<Ballot, Long>();
            people.forEach(chosen -> ballots.merge(
                    Ballot.chosen(chosen.stream().mapToInt(Integer::intValue).toArray()), 1L, Long::sum));
            return new Ballots(
                    IntStream.range(0, costs.length).mapToObj(Integer::toString).toList(),
                    Ballots.Shape.CHOSEN,
                    ballots,
                    Optional.of(new Money(
                            BigDecimal.valueOf(budget),
                            Arrays.stream(costs).mapToObj(BigDecimal::valueOf).toList())));
        }

        Definitions definitions() {
            return new Definitions(people, costs.length);
        }

        Fraction each() {
            return Fraction.of(budget).over(people.size());
        }
    }

    static IntStream groups() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("groups")
    void places_by_phragmen(int seed) {
        Group group = Group.made(seed);

        assertSame(
                new FairFewPhragmen(group.places()).count(group.ballots()),
                group.definitions().phragmen(group.places()));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void places_by_equal_shares(int seed) {
        Group group = Group.made(seed);
        var ones = new long[group.costs().length];
        Arrays.fill(ones, 1);

        assertSame(
                new FairFewEqualShares(group.places(), false).count(group.ballots()),
                group.definitions()
                        .equalShares(
                                Fraction.of(group.places()).over(group.people().size()), ones, ones));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void money_by_equal_shares_and_cost(int seed) {
        Group group = Group.made(seed);

        assertSame(
                new MoneyEqualShares(Satisfaction.COST, Completion.NONE).count(group.ballots()),
                group.definitions().equalShares(group.each(), group.costs(), group.costs()));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void money_by_equal_shares_and_number(int seed) {
        Group group = Group.made(seed);
        var ones = new long[group.costs().length];
        Arrays.fill(ones, 1);

        assertSame(
                new MoneyEqualShares(Satisfaction.NUMBER, Completion.NONE).count(group.ballots()),
                group.definitions().equalShares(group.each(), group.costs(), ones));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void add_one_where_no_tie_matters(int seed) {
        Group group = Group.made(seed);
        Fraction each = group.each();
        Set<Set<Integer>> best = group.definitions().equalShares(each, group.costs(), group.costs());
        boolean level = best.size() > 1;
        while (!level && fits(group, best.iterator().next())) {
            each = each.plus(Fraction.of(1));
            Set<Set<Integer>> more = group.definitions().equalShares(each, group.costs(), group.costs());
            level = more.size() > 1;
            if (cost(group, more.iterator().next()) > group.budget()) {
                break;
            }
            best = more;
        }

        Counted counted = new MoneyEqualShares(Satisfaction.COST, Completion.ADD_ONE).count(group.ballots());

        if (!level) {
            assertSame(counted, best);
        }
        assertThat(chosen(counted).stream()
                        .mapToLong(thing -> group.costs()[thing])
                        .sum())
                .isLessThanOrEqualTo(group.budget());
    }

    private static long cost(Group group, Set<Integer> chosen) {
        return chosen.stream().mapToLong(thing -> group.costs()[thing]).sum();
    }

    private static boolean fits(Group group, Set<Integer> chosen) {
        return IntStream.range(0, group.costs().length)
                .anyMatch(thing -> !chosen.contains(thing)
                        && group.people().stream().anyMatch(person -> person.contains(thing))
                        && cost(group, chosen) + group.costs()[thing] <= group.budget());
    }

    private static void assertSame(Counted counted, Set<Set<Integer>> ends) {
        var always = new TreeSet<>(ends.iterator().next());
        var sometimes = new TreeSet<Integer>();
        ends.forEach(end -> {
            always.retainAll(end);
            sometimes.addAll(end);
        });
        sometimes.removeAll(always);
        assertThat(chosen(counted)).isEqualTo(always);
        assertThat(counted.outcome() instanceof Outcome.Tied tied ? tied.ties().getFirst() : List.of())
                .isEqualTo(sometimes.stream().map(String::valueOf).toList());
    }

    private static Set<Integer> chosen(Counted counted) {
        var chosen = new TreeSet<Integer>();
        if (counted.outcome() instanceof Outcome.Chosen all) {
            all.things().forEach(thing -> chosen.add(Integer.parseInt(thing)));
        }
        if (counted.outcome() instanceof Outcome.Tied tied) {
            tied.things().forEach(thing -> chosen.add(Integer.parseInt(thing)));
        }
        return chosen;
    }
}
