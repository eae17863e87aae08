package org.heretogether.projector;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.heretogether.decisionrule.Stage;
import org.heretogether.decisionrule.Step;
import org.heretogether.words.StepTexts;

/** Piles beside each other: how many cards, dots or coins lie with each thing. */
final class PileRows {

    private static final String CARD = "projector/card.svg";
    private static final String COIN = "projector/coin.svg";
    private static final String DOT = "dot.svg";
    private static final String PERSON = "person.svg";

    private final Told told;
    private final StepTexts texts;
    private final boolean money;

    PileRows(Told told, StepTexts texts, boolean money) {
        this.told = told;
        this.texts = texts;
        this.money = money;
    }

    List<Row> of(Stage stage) {
        var rows = new ArrayList<Row>();
        for (Step step : stage.steps()) {
            String said = texts.text(step);
            switch (step.text()) {
                case "likes" ->
                    rows.add(row(
                            step,
                            "thing",
                            List.of(
                                    count("levels/thumbs-good.svg", whole(step, "likes"), PERSON, said),
                                    count("levels/thumbs-not-good.svg", whole(step, "dislikes"), PERSON, ""))));
                case "pair" -> {
                    rows.add(row(step, "one", List.of(count("", whole(step, "before"), CARD, said))));
                    rows.add(row(step, "other", List.of(count("", whole(step, "after"), CARD, ""))));
                }
                case "dots" -> rows.add(row(step, "thing", List.of(points(step, said))));
                case "resting" -> rows.add(new Row("", CARD, List.of(count("", whole(step, "n"), CARD, said)), 0));
                default -> rows.add(row(step, "thing", List.of(count("", whole(step, "n"), CARD, said))));
            }
        }
        return rows;
    }

    private Row row(Step step, String placeholder, List<Row.Count> counts) {
        String thing = step.values().get(placeholder) instanceof Step.Thing(String name) ? name : "";
        return new Row(told.name(thing), told.pictures().getOrDefault(thing, ""), counts, 0);
    }

    private Row.Count points(Step step, String said) {
        BigDecimal amount = step.values().get("amount") instanceof Step.Amount(BigInteger top, BigInteger bottom)
                ? new BigDecimal(top).divide(new BigDecimal(bottom), 2, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
        String figures = amount.stripTrailingZeros().toPlainString();
        return new Row.Count("", money ? COIN : DOT, amount.intValue(), money ? told.money(figures) : figures, said);
    }

    private static Row.Count count(String sign, long number, String pictogram, String said) {
        return new Row.Count(sign, pictogram, (int) number, String.valueOf(number), said);
    }

    private static long whole(Step step, String placeholder) {
        return step.values().get(placeholder) instanceof Step.Whole(long number) ? number : 0;
    }
}
