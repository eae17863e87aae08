package org.heretogether.decisionrule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Everyone's money, all starting with the same. Exact: what is in a purse is what it began with less what it paid, or
 * nothing once it was emptied, and every payment is a whole number over one common denominator. Beside that each purse is
 * kept as a rounded whole number with a bound on its error: what the bound settles needs no long numbers.
 */
final class Purses {

    /** Rounded amounts have at most so many bits, which leaves room for sums. */
    private static final int BITS = 60;

    private final Supporters supporters;
    private final int shift;
    private final long[] rounded;
    private final boolean[] emptied;
    private final List<BitSet> payers = new ArrayList<>();
    private final List<BigInteger> payments = new ArrayList<>();
    private BigInteger start;
    private BigInteger denominator;
    private long error = 2;

    /**
     * Gives everyone the same share of the money.
     *
     * @param money all of it, in the smallest unit
     * @param largest no cost is larger
     */
    Purses(Supporters supporters, BigInteger money, BigInteger largest) {
        this.supporters = supporters;
        start = money;
        denominator = BigInteger.valueOf(supporters.people());
        shift = BITS - largest.max(money).bitLength();
        emptied = new boolean[supporters.groups()];
        rounded = new long[supporters.groups()];
        Arrays.fill(rounded, money.shiftLeft(shift).divide(denominator).longValueExact());
    }

    Supporters supporters() {
        return supporters;
    }

    BigInteger denominator() {
        return denominator;
    }

    boolean isEmpty(int group) {
        return emptied[group];
    }

    boolean hasLess(int group, long than) {
        return rounded[group] < than - error;
    }

    boolean hasMore(int group, long than) {
        return rounded[group] > than + error;
    }

    /**
     * What each supporter pays for a thing is never less than this rounded amount; -1 if they cannot pay for it.
     *
     * @param before the answer of an earlier call, when nobody had less; 0 at first
     */
    long least(int thing, BigInteger cost, long before) {
        return level(thing, cost.shiftLeft(shift).longValueExact(), error, before);
    }

    /** What each supporter pays for a thing is never more than this rounded amount; -1 if perhaps they cannot pay for it. */
    long most(int thing, BigInteger cost) {
        long level = level(thing, cost.shiftLeft(shift).longValueExact() + 1, -error - 1, 0);
        return level < 0 ? level : level + 1;
    }

    /** Water from below: a purse with less than the level pays all it has, the others pay the level, until that makes up the cost. */
    private long level(int thing, long cost, long more, long from) {
        long level = from;
        while (true) {
            long rest = cost;
            long payers = 0;
            for (int group : supporters.of(thing)) {
                if (!emptied[group]) {
                    long money = rounded[group] + more;
                    if (money < level) {
                        rest -= money * supporters.weight(group);
                    } else {
                        payers += supporters.weight(group);
                    }
                }
            }
            if (payers == 0) {
                return -1;
            }
            long next = Math.max(0, Math.floorDiv(rest, payers));
            if (next <= level) {
                return level;
            }
            level = next;
        }
    }

    /** What each person of a group has, over the denominator. */
    BigInteger money(int group) {
        if (emptied[group]) {
            return BigInteger.ZERO;
        }
        BigInteger money = start;
        for (int paid = 0; paid < payments.size(); paid++) {
            if (payers.get(paid).get(group)) {
                money = money.subtract(payments.get(paid));
            }
        }
        return money;
    }

    /** What all people of these groups have together, over the denominator. */
    BigInteger moneyOf(BitSet groups) {
        long people = 0;
        var paid = new long[payments.size()];
        for (int group = groups.nextSetBit(0); group >= 0; group = groups.nextSetBit(group + 1)) {
            if (!emptied[group]) {
                people += supporters.weight(group);
                for (int payment = 0; payment < paid.length; payment++) {
                    paid[payment] += payers.get(payment).get(group) ? supporters.weight(group) : 0;
                }
            }
        }
        BigInteger money = start.multiply(BigInteger.valueOf(people));
        for (int payment = 0; payment < paid.length; payment++) {
            money = money.subtract(payments.get(payment).multiply(BigInteger.valueOf(paid[payment])));
        }
        return money;
    }

    /** Takes the money for a thing out of the purses of its supporters. */
    void pay(Payment payment) {
        BigInteger common = payment.top().gcd(payment.people());
        BigInteger factor = payment.people().divide(common);
        denominator = denominator.multiply(factor);
        start = start.multiply(factor);
        payments.replaceAll(before -> before.multiply(factor));
        BigInteger each = payment.top().divide(common);
        payments.add(each);
        long less = each.shiftLeft(shift).divide(denominator).longValueExact();
        error++;
        var paid = new BitSet();
        for (int group : supporters.of(payment.thing())) {
            if (payment.allTheyHave().get(group)) {
                emptied[group] = true;
            } else {
                paid.set(group);
                rounded[group] -= less;
            }
        }
        payers.add(paid);
    }
}
