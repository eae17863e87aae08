package org.heretogether.decisionrule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Money to share.
 *
 * @param budget all there is
 * @param costs what each thing costs, in the order of the things; nothing is a cost too
 */
public record Money(BigDecimal budget, List<BigDecimal> costs) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int DECIMALS = 6;

    public Money {
        costs = List.copyOf(costs);
        Stream.concat(Stream.of(budget), costs.stream())
                .filter(amount -> !isAmount(amount))
                .findFirst()
                .ifPresent(amount -> {
                    throw new IllegalArgumentException("An amount is from 0 to " + MOST + ", not " + amount);
                });
    }

    /** Whether we can count with this amount: from nothing to a million million, with at most six decimals. */
    public static boolean isAmount(BigDecimal amount) {
        return amount.signum() >= 0
                && amount.compareTo(MOST) <= 0
                && amount.stripTrailingZeros().scale() <= DECIMALS;
    }

    BigDecimal cost(int thing) {
        return costs.get(thing);
    }

    /** What these cost together. */
    BigDecimal cost(List<Integer> things) {
        return things.stream().map(this::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many digits after the point the amounts need. */
    int decimals() {
        int most = budget.stripTrailingZeros().scale();
        for (BigDecimal cost : costs) {
            most = Math.max(most, cost.stripTrailingZeros().scale());
        }
        return Math.max(0, most);
    }
}
