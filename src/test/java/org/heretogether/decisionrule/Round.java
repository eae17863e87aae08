package org.heretogether.decisionrule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heretogether.decisionrule.Ballots.Shape;

/** Ballots written short: things are letters, "2 ab" two people who chose a and b, "3 a,bc" three who put a first, then b and c level. */
final class Round {

    private final String things;
    private final Shape shape;
    private final Map<Ballot, Long> people = new LinkedHashMap<>();

    private Round(String things, Shape shape) {
        this.things = things;
        this.shape = shape;
    }

    static Ballots chosen(String things, String... ballots) {
        return of(things, Shape.CHOSEN, ballots);
    }

    static Ballots order(String things, String... ballots) {
        return of(things, Shape.ORDER, ballots);
    }

    static Ballots heaps(String things, String... ballots) {
        return of(things, Shape.HEAPS, ballots);
    }

    /** Points are digits behind their thing: "1 a3b1". */
    static Ballots points(String things, String... ballots) {
        var round = new Round(things, Shape.POINTS);
        for (String ballot : ballots) {
            String points = ballot.split(" ", 2)[1];
            int[] named = points.chars()
                    .filter(Character::isLetter)
                    .map(things::indexOf)
                    .toArray();
            List<BigDecimal> numbers = points.chars()
                    .filter(Character::isDigit)
                    .mapToObj(digit -> BigDecimal.valueOf(Character.digit(digit, 10)))
                    .toList();
            round.people.put(Ballot.points(named, numbers), Long.valueOf(ballot.split(" ", 2)[0]));
        }
        return round.ballots();
    }

    /** The same ballots with a budget and what each thing costs. */
    static Ballots money(Ballots ballots, String budget, String... costs) {
        return new Ballots(
                ballots.things(),
                ballots.shape(),
                ballots.people(),
                Optional.of(new Money(
                        new BigDecimal(budget),
                        Stream.of(costs).map(BigDecimal::new).toList())));
    }

    private static Ballots of(String things, Shape shape, String... ballots) {
        var round = new Round(things, shape);
        for (String ballot : ballots) {
            String[] parts = ballot.split(" ", 2);
            List<int[]> heaps = Arrays.stream(parts[1].split(",", -1))
                    .map(heap -> heap.chars().map(things::indexOf).toArray())
                    .toList();
            round.people.merge(Ballot.heaps(heaps), Long.valueOf(parts[0]), Long::sum);
        }
        return round.ballots();
    }

    private Ballots ballots() {
        return new Ballots(things.chars().mapToObj(Character::toString).toList(), shape, people, Optional.empty());
    }

    /** What was chosen, then each tie after a question mark: "a ?bc". */
    static String outcome(Counted counted) {
        return switch (counted.outcome()) {
            case Outcome.Chosen chosen -> String.join("", chosen.things());
            case Outcome.Tied tied ->
                (String.join("", tied.things()) + " ?"
                                + String.join("", tied.ties().getFirst()))
                        .strip();
            case Outcome.NotReady notReady -> "-";
            case Outcome.WrongQuestion wrongQuestion -> "wrong question";
            case Outcome.NothingCanChange nothing -> "nothing can change";
        };
    }
}
