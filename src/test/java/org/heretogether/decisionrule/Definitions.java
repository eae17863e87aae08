package org.heretogether.decisionrule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules as the papers write them down, one person at a time, in fractions, and slowly. Each gives every set that can be
 * chosen, however ties fall.
 */
final class Definitions {

    private final List<Set<Integer>> people;
    private final int things;

    /** Who chose what. */
    Definitions(List<Set<Integer>> people, int things) {
        this.people = people;
        this.things = things;
    }

    /** Sequential Phragmén with loads: each place is a load of 1 on its supporters, spread so that they carry alike. */
    Set<Set<Integer>> phragmen(int places) {
        var ends = new java.util.HashSet<Set<Integer>>();
        phragmen(places, new TreeSet<>(), loads(), ends);
        return ends;
    }

    private Fraction[] loads() {
        var loads = new Fraction[people.size()];
        Arrays.fill(loads, Fraction.ZERO);
        return loads;
    }

    private void phragmen(int places, Set<Integer> chosen, Fraction[] loads, Set<Set<Integer>> ends) {
        var next = new ArrayList<Integer>();
        Fraction least = Fraction.ZERO;
        for (int thing = 0; thing < things; thing++) {
            List<Integer> for1 = supporters(thing);
            if (!chosen.contains(thing) && !for1.isEmpty()) {
                Fraction load = Fraction.of(1);
                for (int person : for1) {
                    load = load.plus(loads[person]);
                }
                load = load.over(for1.size());
                if (next.isEmpty() || load.compareTo(least) < 0) {
                    next.clear();
                    least = load;
                }
                if (load.equals(least)) {
                    next.add(thing);
                }
            }
        }
        if (chosen.size() == places || next.isEmpty()) {
            ends.add(chosen);
            return;
        }
        for (int thing : next) {
            Fraction[] after = loads.clone();
            for (int person : supporters(thing)) {
                after[person] = least;
            }
            phragmen(places, with(chosen, thing), after, ends);
        }
    }

    /** Equal shares: the smallest q such that min(money, q times units) of all supporters makes up the cost. */
    Set<Set<Integer>> equalShares(Fraction each, long[] costs, long[] units) {
        var ends = new java.util.HashSet<Set<Integer>>();
        var money = new Fraction[people.size()];
        Arrays.fill(money, each);
        var free = new TreeSet<Integer>();
        for (int thing = 0; thing < things; thing++) {
            if (costs[thing] == 0 && !supporters(thing).isEmpty()) {
                free.add(thing);
            }
        }
        equalShares(free, money, costs, units, ends);
        return ends;
    }

    private void equalShares(
            Set<Integer> chosen, Fraction[] money, long[] costs, long[] units, Set<Set<Integer>> ends) {
        var next = new ArrayList<Integer>();
        Fraction least = Fraction.ZERO;
        for (int thing = 0; thing < things; thing++) {
            if (!chosen.contains(thing) && affordable(thing, money, costs[thing])) {
                Fraction q = most(thing, money, costs[thing]).over(units[thing]);
                if (next.isEmpty() || q.compareTo(least) < 0) {
                    next.clear();
                    least = q;
                }
                if (q.equals(least)) {
                    next.add(thing);
                }
            }
        }
        if (next.isEmpty()) {
            ends.add(chosen);
        }
        for (int thing : next) {
            Fraction[] after = money.clone();
            for (int person : supporters(thing)) {
                after[person] = money[person].minus(money[person].least(least.times(units[thing])));
            }
            equalShares(with(chosen, thing), after, costs, units, ends);
        }
    }

    private boolean affordable(int thing, Fraction[] money, long cost) {
        Fraction sum = Fraction.ZERO;
        for (int person : supporters(thing)) {
            sum = sum.plus(money[person]);
        }
        return !supporters(thing).isEmpty() && sum.compareTo(Fraction.of(cost)) >= 0;
    }

    private Fraction most(int thing, Fraction[] money, long cost) {
        var poor = new BitSet();
        while (true) {
            Fraction rest = Fraction.of(cost);
            int rich = 0;
            for (int person : supporters(thing)) {
                rest = poor.get(person) ? rest.minus(money[person]) : rest;
                rich += poor.get(person) ? 0 : 1;
            }
            Fraction each = rest.over(rich);
            var poorer = supporters(thing).stream()
                    .filter(person -> !poor.get(person) && money[person].compareTo(each) < 0)
                    .toList();
            if (poorer.isEmpty()) {
                return each;
            }
            poorer.forEach(poor::set);
        }
    }

    private List<Integer> supporters(int thing) {
        var supporters = new ArrayList<Integer>();
        for (int person = 0; person < people.size(); person++) {
            if (people.get(person).contains(thing)) {
                supporters.add(person);
            }
        }
        return supporters;
    }

    private static Set<Integer> with(Set<Integer> chosen, int thing) {
        var more = new TreeSet<>(chosen);
        more.add(thing);
        return more;
    }
}
