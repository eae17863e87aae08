package org.heretogether.answertype;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Share out money: each person puts coins into the purses of the choices. All sums are whole pence or cents, so that they are exact.
 *
 * @param budget what each person shares out
 * @param coin what one coin is worth
 * @param costs what choices cost, for those that have a price; no purse takes more
 */
public record ShareMoney(
        int budget,
        int coin,
        Currency currency,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<UUID, Integer> costs) implements AnswerType {

    static final String KIND = "share-money";

    /** How much was put into each purse, over all people. */
    public static final String MONEY = "money";

    /** More coins than this are too many to tap. */
    public static final int MOST_COINS = 20;

    /** The most that can be shared out. */
    public static final int DEAREST = 1_000_000;

    public ShareMoney {
        Objects.requireNonNull(currency, "currency");
        costs = Collections.unmodifiableMap(new TreeMap<>(costs));
        if (!isCoinOf(coin, budget)) {
            throw new IllegalArgumentException(
                    "A person gets from 2 to 20 coins, not " + budget + " in coins of " + coin);
        }
        for (int cost : costs.values()) {
            if (!canCost(cost, budget, coin)) {
                throw new IllegalArgumentException(
                        "A cost of " + cost + " cannot be paid with " + budget + " in coins of " + coin);
            }
        }
    }

    /** Whether so much money can be shared out in such coins: not too few, and not too many to tap. */
    public static boolean isCoinOf(int coin, int budget) {
        return coin > 0
                && budget > 0
                && budget <= DEAREST
                && budget % coin == 0
                && budget / coin >= 2
                && budget / coin <= MOST_COINS;
    }

    /** Whether something can cost this: whole coins, and no more than there is. */
    public boolean canCost(int cost) {
        return canCost(cost, budget, coin);
    }

    private static boolean canCost(int cost, int budget, int coin) {
        return cost > 0 && cost <= budget && cost % coin == 0;
    }

    /** The same money, with these costs. */
    public ShareMoney with(Map<UUID, Integer> newCosts) {
        return new ShareMoney(budget, coin, currency, newCosts);
    }

    /** The money of the place; its sign stands before the number. */
    public enum Currency {
        /** Pounds. */
        GBP("£"),
        /** Euros. */
        EUR("€"),
        /** Dollars. */
        USD("$");

        private final String sign;

        Currency(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        /** The sum in figures: £30, or £12.50. */
        public String say(long minor) {
            return minor % 100 == 0 ? sign + minor / 100 : "%s%d.%02d".formatted(sign, minor / 100, minor % 100);
        }
    }

    /** How much a person put into each purse. */
    public record Shared(Map<UUID, Integer> amounts) implements Answer {
        public Shared {
            amounts = Collections.unmodifiableMap(new TreeMap<>(amounts));
            amounts.values().forEach(amount -> Objects.requireNonNull(amount, "amount"));
        }

        @Override
        public List<String> countsFor() {
            return amounts.keySet().stream().map(UUID::toString).toList();
        }

        @Override
        public Map<String, Map<String, Long>> alsoAdds() {
            var money = new TreeMap<String, Long>();
            amounts.forEach((choice, amount) -> money.put(choice.toString(), (long) amount));
            return Map.of(MONEY, money);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean accepts(Answer answer, List<UUID> choices) {
        return answer instanceof Pass || (answer instanceof Shared shared && accepts(shared.amounts(), choices));
    }

    private boolean accepts(Map<UUID, Integer> amounts, List<UUID> choices) {
        long sum = amounts.values().stream().mapToLong(Integer::longValue).sum();
        return !amounts.isEmpty()
                && sum <= budget
                && choices.containsAll(amounts.keySet())
                && amounts.entrySet().stream().allMatch(purse -> fits(purse.getKey(), purse.getValue()));
    }

    private boolean fits(UUID choice, int amount) {
        return amount > 0 && amount % coin == 0 && amount <= costs.getOrDefault(choice, budget);
    }

    @Override
    public List<String> counted(List<UUID> choices) {
        return choices.stream().map(UUID::toString).toList();
    }
}
