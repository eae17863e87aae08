package org.heretogether.decisionrule;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What each supporter pays when they pay for a thing together, exactly.
 *
 * @param top the amount, over the purses' denominator times {@code people}
 * @param people how many pay that amount
 * @param allTheyHave the groups that have less and pay all of it
 */
record Payment(int thing, BigInteger top, BigInteger people, BitSet allTheyHave) {

    /**
     * The payment for a thing; nothing if its supporters do not have enough.
     *
     * @param least what {@link Purses#least} said
     */
    static Optional<Payment> of(Purses purses, int thing, BigInteger cost, long least) {
        Supporters supporters = purses.supporters();
        long most = purses.most(thing, cost);
        var less = new BitSet();
        var unsure = new BitSet();
        long people = 0;
        for (int group : supporters.of(thing)) {
            if (purses.isEmpty(group) || purses.hasLess(group, least)) {
                less.set(group);
            } else {
                people += supporters.weight(group);
                unsure.set(group, most < 0 || !purses.hasMore(group, most));
            }
        }
        BigInteger rest = cost.multiply(purses.denominator()).subtract(purses.moneyOf(less));
        boolean again = true;
        while (again) {
            again = false;
            for (int group = unsure.nextSetBit(0); group >= 0; group = unsure.nextSetBit(group + 1)) {
                BigInteger money = purses.money(group);
                if (money.multiply(BigInteger.valueOf(people)).compareTo(rest) < 0) {
                    long leaving = supporters.weight(group);
                    rest = rest.subtract(money.multiply(BigInteger.valueOf(leaving)));
                    people -= leaving;
                    less.set(group);
                    unsure.clear(group);
                    again = true;
                }
            }
        }
        return people == 0 ? Optional.empty() : Optional.of(new Payment(thing, rest, BigInteger.valueOf(people), less));
    }

    /** Compares what a unit of two things costs its supporters, where the things have so many units. */
    int compare(BigInteger units, Payment other, BigInteger otherUnits) {
        return top.multiply(other.people)
                .multiply(otherUnits)
                .compareTo(other.top.multiply(people).multiply(units));
    }

    /** Whether everyone who supports several of these has enough for all of them: then their order makes no difference. */
    static boolean enoughForAll(Purses purses, List<Payment> payments) {
        Supporters supporters = purses.supporters();
        for (int group = 0; group < supporters.groups(); group++) {
            BigInteger top = BigInteger.ZERO;
            BigInteger bottom = BigInteger.ONE;
            int several = 0;
            for (Payment payment : payments) {
                if (Arrays.binarySearch(supporters.of(payment.thing), group) >= 0) {
                    several++;
                    top = top.multiply(payment.people).add(payment.top.multiply(bottom));
                    bottom = bottom.multiply(payment.people);
                }
            }
            if (several > 1 && purses.money(group).multiply(bottom).compareTo(top) < 0) {
                return false;
            }
        }
        return true;
    }
}
