package org.heretogether.decisionrule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * One step of "how we counted": a sentence, and a hint for its picture.
 *
 * @param text key of the sentence in i18n, below "rule.step."
 * @param picture what is to be seen meanwhile
 * @param values what fills the placeholders of the sentence
 */
public record Step(String text, Picture picture, Map<String, Value> values) {

    /** The placeholder whose number decides the form of a counted sentence. */
    private static final String COUNTED = "n";

    public enum Picture {
        PEOPLE,
        CARDS,
        PILES,
        DOTS,
        SCALES,
        DOOR,
        COIN,
        PURSE,
        PLACE,
        CHOSEN,
        LEVEL,
        EMPTY
    }

    /** What can stand in a sentence. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Thing.class, name = "thing"),
        @JsonSubTypes.Type(value = Things.class, name = "things"),
        @JsonSubTypes.Type(value = Whole.class, name = "whole"),
        @JsonSubTypes.Type(value = Amount.class, name = "amount")
    })
    public sealed interface Value {}

    public record Thing(String thing) implements Value {}

    public record Things(List<String> things) implements Value {}

    public record Whole(long number) implements Value {}

    /** An exact amount, such as a third. */
    public record Amount(BigInteger top, BigInteger bottom) implements Value {}

    public Step {
        values = Map.copyOf(values);
    }

    public static Step of(String text, Picture picture) {
        return new Step(text, picture, Map.of());
    }

    Step thing(String thing) {
        return with("thing", new Thing(thing));
    }

    Step things(List<String> things) {
        return with("things", new Things(things));
    }

    Step n(long number) {
        return with(COUNTED, new Whole(number));
    }

    Step amount(BigDecimal amount) {
        return amount(amount.unscaledValue(), BigInteger.ONE, amount.scale());
    }

    /** The amount top ÷ bottom, of which so many digits stand after the point. */
    Step amount(BigInteger top, BigInteger bottom, int decimals) {
        BigInteger scale = BigInteger.TEN.pow(Math.abs(decimals));
        return with(
                "amount",
                decimals >= 0 ? new Amount(top, bottom.multiply(scale)) : new Amount(top.multiply(scale), bottom));
    }

    Step with(String placeholder, Value value) {
        var more = new LinkedHashMap<>(values);
        more.put(placeholder, value);
        return new Step(text, picture, more);
    }

    /** The number that decides the form of the sentence, where it has forms. */
    public OptionalLong counted() {
        return values.get(COUNTED) instanceof Whole whole ? OptionalLong.of(whole.number()) : OptionalLong.empty();
    }
}
