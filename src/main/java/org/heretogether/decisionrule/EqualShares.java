package org.heretogether.decisionrule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.heretogether.decisionrule.Step.Picture;

/**
 * Everyone's purse has the same money. Again and again the thing is bought whose supporters pay least for each unit they are
 * pleased by; they pay alike, and who has less pays all that is left. It ends when no thing's supporters have enough.
 */
final class EqualShares {

    private final Ballots ballots;
    private final Priority priority;
    private final BigInteger[] costs;
    private final BigInteger[] units;
    private final int decimals;
    private final Purses purses;
    private final long[] least;
    private final boolean[] fresh;
    private final List<Integer> open;
    private final List<Integer> chosen = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    /**
     * @param money all of it, in units of 10 to the power of minus {@code decimals}, as the costs are
     * @param units how pleased each supporter is by each thing
     */
    EqualShares(
            Ballots ballots,
            Supporters supporters,
            Priority priority,
            BigInteger money,
            BigInteger[] costs,
            BigInteger[] units,
            int decimals) {
        this.ballots = ballots;
        this.priority = priority;
        this.costs = costs;
        this.units = units;
        this.decimals = decimals;
        BigInteger largest =
                List.of(costs).stream().max(Comparator.naturalOrder()).orElse(BigInteger.ZERO);
        purses = new Purses(supporters, money, largest);
        open = supporters.supported();
        least = new long[costs.length];
        fresh = new boolean[costs.length];
        steps.add(Step.of("purse", Picture.PURSE).amount(money, purses.denominator(), decimals));
    }

    Purses purses() {
        return purses;
    }

    /** Buys until nothing can be bought. */
    Course buy() {
        open.stream().filter(thing -> costs[thing].signum() == 0).toList().forEach(thing -> {
            steps.add(Step.of("free", Picture.PLACE).thing(ballots.name(thing)));
            chosen.add(thing);
            open.remove(thing);
        });
        while (true) {
            List<Payment> cheapest = cheapest();
            if (cheapest.isEmpty()) {
                return new Course.Done(chosen, steps);
            }
            Payment next = cheapest.getFirst();
            if (cheapest.size() > 1 && !Payment.enoughForAll(purses, cheapest)) {
                List<Integer> level = cheapest.stream().map(Payment::thing).toList();
                steps.add(Step.of("level", Picture.LEVEL).things(ballots.names(level)));
                OptionalInt first = priority.first(level);
                if (first.isEmpty()) {
                    return new Course.Stuck(level, false, chosen, steps);
                }
                next = cheapest.get(level.indexOf(first.getAsInt()));
            }
            steps.add(Step.of("buys", Picture.COIN)
                    .thing(ballots.name(next.thing()))
                    .n(purses.supporters().people(next.thing()))
                    .amount(next.top(), next.people().multiply(purses.denominator()), decimals));
            purses.pay(next);
            chosen.add(next.thing());
            open.remove((Integer) next.thing());
            java.util.Arrays.fill(fresh, false);
        }
    }

    /** What costs its supporters least a unit. Prices only rise, so one that was too high is not looked at again. */
    private List<Payment> cheapest() {
        while (!open.isEmpty()) {
            int best = lookAgain();
            if (best < 0) {
                break;
            }
            long most = purses.most(best, costs[best]);
            var cheapest = new ArrayList<Payment>();
            for (int thing : List.copyOf(open)) {
                if (thing != best
                        && most >= 0
                        && (above(thing, most, best) || !refresh(thing) || above(thing, most, best))) {
                    continue;
                }
                var payment = Payment.of(purses, thing, costs[thing], least[thing]);
                if (payment.isEmpty()) {
                    open.remove((Integer) thing);
                    continue;
                }
                int compared = cheapest.isEmpty()
                        ? -1
                        : payment.get()
                                .compare(
                                        units[thing],
                                        cheapest.getFirst(),
                                        units[cheapest.getFirst().thing()]);
                if (compared < 0) {
                    cheapest.clear();
                }
                if (compared <= 0) {
                    cheapest.add(payment.get());
                }
            }
            if (!cheapest.isEmpty()) {
                return cheapest;
            }
        }
        return List.of();
    }

    /** The thing with the smallest price that is up to date; -1 if there is none left. */
    private int lookAgain() {
        while (!open.isEmpty()) {
            int best = open.getFirst();
            for (int thing : open) {
                best = above(thing, least[best], best) || thing == best ? best : thing;
            }
            if (fresh[best]) {
                return best;
            }
            refresh(best);
        }
        return -1;
    }

    /** Brings a price up to date; false if it cannot be paid any more, now or later. */
    private boolean refresh(int thing) {
        if (!fresh[thing]) {
            fresh[thing] = true;
            least[thing] = purses.least(thing, costs[thing], least[thing]);
            if (least[thing] < 0) {
                open.remove((Integer) thing);
                return false;
            }
        }
        return true;
    }

    /** Whether a unit of this costs more than a unit of the other at that rounded price. */
    private boolean above(int thing, long price, int other) {
        return compare(least[thing], units[other].longValueExact(), price, units[thing].longValueExact()) > 0;
    }

    private static int compare(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }
}
