package org.heretogether.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.heretogether.decisionrule.Step;

/** The steps of "how we counted" as sentences. */
public final class StepTexts {

    private static final String KEY = "rule.step.";

    /** Digits after the point of an amount that is not whole. */
    private static final int CENTS = 2;

    private final Words words;
    private final UnaryOperator<String> title;
    private final String sign;

    /**
     * Makes sentences in the language of the page.
     *
     * @param title what people call a thing of the ballots
     */
    public StepTexts(Words words, UnaryOperator<String> title) {
        this(words, title, "");
    }

    private StepTexts(Words words, UnaryOperator<String> title, String sign) {
        this.words = words;
        this.title = title;
        this.sign = sign;
    }

    /** As above, where every amount is money with this sign. */
    public static StepTexts ofMoney(Words words, UnaryOperator<String> title, String sign) {
        return new StepTexts(words, title, sign);
    }

    public String text(Step step) {
        var values = new HashMap<String, String>();
        step.values().forEach((placeholder, value) -> values.put(placeholder, value(value)));
        OptionalLong n = step.counted();
        String key = KEY + (step.text().equals("dots") && !sign.isEmpty() ? "money-for" : step.text());
        return n.isPresent() ? words.count(key, n.getAsLong(), values) : words.text(key, values);
    }

    private String value(Step.Value value) {
        return switch (value) {
            case Step.Thing(String thing) -> title.apply(thing);
            case Step.Things things -> things.things().stream().map(title).collect(Collectors.joining(", "));
            case Step.Whole(long number) -> Long.toString(number);
            case Step.Amount amount -> amount(amount);
        };
    }

    private String amount(Step.Amount amount) {
        var top = new BigDecimal(amount.top());
        var bottom = new BigDecimal(amount.bottom());
        BigDecimal rounded = top.divide(bottom, CENTS, RoundingMode.HALF_UP);
        if (rounded.signum() == 0 && top.signum() != 0) {
            rounded = top.divide(bottom, new MathContext(CENTS, RoundingMode.HALF_UP));
        }
        boolean whole = rounded.stripTrailingZeros().scale() <= 0;
        String text = sign + (whole ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded).toPlainString();
        return rounded.multiply(bottom).compareTo(top) == 0 ? text : words.text("rule.about", Map.of("amount", text));
    }
}
