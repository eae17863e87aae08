package org.heretogether.decisionrule;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What a rule counts: equal ballots once, each with how many people brought it.
 *
 * @param things names of what can be chosen, in the order of the question; a ballot calls them by their places here
 * @param shape what the ballots say
 * @param people how many people brought each ballot
 * @param money what there is to spend and what things cost, where money is shared
 */
public record Ballots(List<String> things, Shape shape, Map<Ballot, Long> people, Optional<Money> money) {

    /** What ballots say. All ballots of a round have one shape. */
    public enum Shape {
        /** Some things are chosen. */
        CHOSEN,
        /** Things are in order, perhaps not all, perhaps some level. */
        ORDER,
        /** Things are put on heaps, from like to do not like. */
        HEAPS,
        /** Things have points. */
        POINTS
    }

    public Ballots {
        things = List.copyOf(things);
        people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        if (money.isPresent() && money.get().costs().size() != things.size()) {
            throw new IllegalArgumentException(things.size() + " things, but costs for "
                    + money.get().costs().size());
        }
    }

    /** How many people brought a ballot. */
    public long voters() {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }

    /** These ballots as if only the first of each had been asked: what stands in the first heap is chosen. */
    public Ballots firstChoices() {
        return chosen(ballot -> Ballot.chosen(ballot.first()));
    }

    /** These ballots with everything they name chosen, as far as that many heaps. */
    public Ballots chosenTo(int heaps) {
        return chosen(ballot -> Ballot.chosen(IntStream.range(0, Math.min(heaps, ballot.heaps()))
                .flatMap(heap -> IntStream.of(ballot.heap(heap)))
                .toArray()));
    }

    private Ballots chosen(UnaryOperator<Ballot> choose) {
        if (shape == Shape.CHOSEN) {
            return this;
        }
        var chosen = new LinkedHashMap<Ballot, Long>();
        people.forEach((ballot, number) -> chosen.merge(choose.apply(ballot), number, Long::sum));
        return new Ballots(things, Shape.CHOSEN, chosen, money);
    }

    /** What anyone named at all. */
    BitSet named() {
        var named = new BitSet();
        people.keySet().forEach(ballot -> {
            for (int thing : ballot.named()) {
                named.set(thing);
            }
        });
        return named;
    }

    String name(int thing) {
        return things.get(thing);
    }

    List<String> names(List<Integer> numbers) {
        return numbers.stream().sorted().map(this::name).toList();
    }
}
