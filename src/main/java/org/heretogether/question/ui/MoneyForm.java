package org.heretogether.question.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.answertype.ShareMoney.Currency;
import org.heretogether.words.Words;

/** How much money is shared out, and in which coins. Sums are written in whole pounds and the like. */
class MoneyForm extends Div {

    /** Pence in a pound. */
    static final int MINOR = 100;

    private static final List<Integer> COINS = List.of(1, 5, 10, 20, 50, 100);

    private final transient Words words;
    private final IntegerField budget = new IntegerField();
    private final RadioButtonGroup<Integer> coin = new RadioButtonGroup<>();
    private final RadioButtonGroup<Currency> currency = new RadioButtonGroup<>();

    MoneyForm(Words words) {
        this.words = words;
        currency.setItems(Currency.values());
        coin.setItems(COINS);
        budget.setManualValidation(true);
        budget.setValueChangeMode(ValueChangeMode.LAZY);
        setMoney(new ShareMoney(100 * MINOR, 10 * MINOR, Currency.GBP, Map.of()));
        words.follow(this, this::label);
        currency.addValueChangeListener(changed -> label());
        add(budget, coin, currency);
    }

    /** The money as it is written; while it cannot be shared out in these coins, ten of them. */
    ShareMoney money() {
        int one = coin.getValue() * MINOR;
        int all = Objects.requireNonNullElse(budget.getValue(), 0) * MINOR;
        return new ShareMoney(ShareMoney.isCoinOf(one, all) ? all : 10 * one, one, currency.getValue(), Map.of());
    }

    void setMoney(ShareMoney money) {
        currency.setValue(money.currency());
        coin.setValue(COINS.contains(money.coin() / MINOR) ? money.coin() / MINOR : COINS.getFirst());
        budget.setValue(money.budget() / MINOR);
    }

    void onChange(Runnable change) {
        budget.addValueChangeListener(changed -> change.run());
        coin.addValueChangeListener(changed -> change.run());
        currency.addValueChangeListener(changed -> change.run());
    }

    /** Says what is wrong; whether nothing is. */
    boolean isComplete() {
        Integer written = budget.getValue();
        boolean whole = written != null
                && written <= ShareMoney.DEAREST / MINOR
                && ShareMoney.isCoinOf(coin.getValue() * MINOR, written * MINOR);
        budget.setErrorMessage(words.text(
                "organise.money.not-in-coins",
                Map.of(
                        "coin",
                        say(coin.getValue()),
                        "least",
                        say(2 * coin.getValue()),
                        "most",
                        say(20 * coin.getValue()))));
        budget.setInvalid(!whole);
        return whole;
    }

    private String say(int major) {
        return currency.getValue().say((long) major * MINOR);
    }

    private void label() {
        budget.setLabel(words.text("organise.money.budget"));
        coin.setLabel(words.text("organise.money.coin"));
        currency.setLabel(words.text("organise.money.currency"));
        currency.setItemLabelGenerator(one -> words.text("organise.money.currency." + one.name()));
        coin.setItemLabelGenerator(this::say);
    }
}
