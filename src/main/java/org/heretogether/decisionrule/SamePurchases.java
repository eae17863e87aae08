package org.heretogether.decisionrule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Proves that equal shares buy the same things in the same order whatever money between two bounds there is, so that add-one
 * need not count again for each 1 it adds. Purses are intervals of rounded whole numbers; "no" means only that it is not proven.
 */
final class SamePurchases {

    private static final int BITS = 59;

    private final Supporters supporters;
    private final BigInteger[] costs;
    private final BigInteger[] units;

    SamePurchases(Supporters supporters, BigInteger[] costs, BigInteger[] units) {
        this.supporters = supporters;
        this.costs = costs;
        this.units = units;
    }

    /** Whether these are bought, in this order and nothing else, with any money from the one amount to the other. */
    boolean hold(List<Integer> bought, BigInteger from, BigInteger to) {
        BigInteger largest = Arrays.stream(costs).reduce(to, BigInteger::max);
        int shift = BITS - largest.bitLength();
        var poorest = new long[supporters.groups()];
        var richest = new long[supporters.groups()];
        BigInteger people = BigInteger.valueOf(supporters.people());
        Arrays.fill(poorest, from.shiftLeft(shift).divide(people).longValueExact());
        Arrays.fill(richest, to.shiftLeft(shift).divide(people).longValueExact() + 1);
        var open = new ArrayList<>(supporters.supported());
        open.removeIf(thing -> costs[thing].signum() == 0);
        var least = new long[costs.length];
        for (int thing : bought) {
            if (costs[thing].signum() == 0) {
                continue;
            }
            open.remove((Integer) thing);
            long low = level(thing, rounded(thing, shift), richest, 0);
            long high = level(thing, rounded(thing, shift) + 1, poorest, -1) + 1;
            if (high == 0 || !isCheapest(thing, high, open, least, richest, shift)) {
                return false;
            }
            for (int group : supporters.of(thing)) {
                poorest[group] = Math.max(0, poorest[group] - high);
                richest[group] = Math.max(0, richest[group] - low);
            }
        }
        return open.stream().allMatch(thing -> level(thing, rounded(thing, shift), richest, 0) < 0);
    }

    /** Whether a unit of each open thing costs more than a unit of this; prices only rise, so an earlier bound still holds. */
    private boolean isCheapest(int thing, long high, List<Integer> open, long[] least, long[] richest, int shift) {
        for (int other : List.copyOf(open)) {
            if (!isDearer(other, least[other], thing, high)) {
                least[other] = level(other, rounded(other, shift), richest, 0);
                if (least[other] < 0) {
                    open.remove((Integer) other);
                } else if (!isDearer(other, least[other], thing, high)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isDearer(int one, long price, int other, long otherPrice) {
        return BigInteger.valueOf(price)
                        .multiply(units[other])
                        .compareTo(BigInteger.valueOf(otherPrice).multiply(units[one]))
                > 0;
    }

    private long rounded(int thing, int shift) {
        return costs[thing].shiftLeft(shift).longValueExact();
    }

    /** What each pays, as in {@link Purses}; -1 if they do not have enough. */
    private long level(int thing, long cost, long[] money, long more) {
        long level = 0;
        while (true) {
            long rest = cost;
            long payers = 0;
            for (int group : supporters.of(thing)) {
                if (money[group] + more < level) {
                    rest -= (money[group] + more) * supporters.weight(group);
                } else {
                    payers += supporters.weight(group);
                }
            }
            if (payers == 0) {
                return -1;
            }
            long next = Math.floorDiv(rest, payers);
            if (next <= level) {
                return level;
            }
            level = next;
        }
    }
}
