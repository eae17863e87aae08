package org.heretogether.decisionrule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import org.heretogether.decisionrule.Step.Picture;

/**
 * Coins that everyone gets at the same speed. A place costs 1 coin; as soon as the people who chose a thing have 1 coin
 * together it gets a place, and their purses are empty again.
 *
 * <p>A purse holds the time that went by since it was empty, so only that moment is kept. Exact: moments are whole numbers
 * over one common denominator.
 */
final class Phragmen {

    private final Ballots ballots;
    private final Supporters supporters;
    private final Priority priority;
    private final List<Step> steps;
    private final List<BigInteger> moments = new ArrayList<>();
    private final int[] emptiedAt;
    private BigInteger denominator;

    /** Everyone starts with an empty purse. */
    Phragmen(Ballots ballots, Supporters supporters, Priority priority, List<Step> steps) {
        this.ballots = ballots;
        this.supporters = supporters;
        this.priority = priority;
        this.steps = steps;
        this.emptiedAt = new int[supporters.groups()];
        this.denominator = BigInteger.ONE;
        moments.add(BigInteger.ZERO);
    }

    /** Everyone starts with this much over the denominator, each group its own. */
    void start(List<BigInteger> money, BigInteger over) {
        denominator = over;
        var known = new HashMap<BigInteger, Integer>();
        for (int group = 0; group < emptiedAt.length; group++) {
            emptiedAt[group] = known.computeIfAbsent(money.get(group).negate(), moment -> {
                moments.add(moment);
                return moments.size() - 1;
            });
        }
    }

    /** Fills places after what is chosen already. */
    Course fill(List<Integer> already, int places) {
        var chosen = new ArrayList<>(already);
        List<Integer> open = supporters.supported();
        open.removeAll(already);
        while (chosen.size() < places && !open.isEmpty()) {
            List<Integer> next = soonest(open);
            int left = places - chosen.size();
            if (next.size() > 1 && open.size() > left && !(next.size() <= left && supporters.apart(next))) {
                steps.add(Step.of("level", Picture.LEVEL).things(ballots.names(next)));
                OptionalInt first = priority.first(next);
                if (first.isEmpty()) {
                    return new Course.Stuck(next, false, chosen, steps);
                }
                next = List.of(first.getAsInt());
            }
            int thing = next.getFirst();
            give(thing);
            chosen.add(thing);
            open.remove((Integer) thing);
        }
        if (chosen.isEmpty()) {
            steps.add(Step.of("nothing", Picture.EMPTY));
        } else if (chosen.size() < places) {
            steps.add(Step.of("empty-places", Picture.EMPTY).n(places - chosen.size()));
        }
        return new Course.Done(chosen, steps);
    }

    private List<Integer> soonest(List<Integer> open) {
        var soonest = new ArrayList<Integer>();
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ONE;
        for (int thing : open) {
            BigInteger sum = sum(thing);
            BigInteger people = BigInteger.valueOf(supporters.people(thing));
            int compared = soonest.isEmpty() ? -1 : sum.multiply(bottom).compareTo(top.multiply(people));
            if (compared < 0) {
                soonest.clear();
                top = sum;
                bottom = people;
            }
            if (compared <= 0) {
                soonest.add(thing);
            }
        }
        return soonest;
    }

    /** The moment at which a thing's people have one coin together, times their number. */
    private BigInteger sum(int thing) {
        var people = new long[moments.size()];
        for (int group : supporters.of(thing)) {
            people[emptiedAt[group]] += supporters.weight(group);
        }
        BigInteger sum = denominator;
        for (int at = 0; at < people.length; at++) {
            if (people[at] > 0) {
                sum = sum.add(moments.get(at).multiply(BigInteger.valueOf(people[at])));
            }
        }
        return sum;
    }

    private void give(int thing) {
        BigInteger moment = sum(thing);
        BigInteger people = BigInteger.valueOf(supporters.people(thing));
        denominator = denominator.multiply(people);
        moments.replaceAll(before -> before.multiply(people));
        moments.add(moment);
        for (int group : supporters.of(thing)) {
            emptiedAt[group] = moments.size() - 1;
        }
        steps.add(Step.of("coins", Picture.COIN)
                .thing(ballots.name(thing))
                .n(supporters.people(thing))
                .amount(moment, denominator, 0));
    }
}
