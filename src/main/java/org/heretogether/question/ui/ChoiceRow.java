package org.heretogether.question.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.base.ChoiceId;
import org.heretogether.base.Wording;
import org.heretogether.page.PicturePicker;
import org.heretogether.page.TextButton;
import org.heretogether.page.WordingFields;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** One choice being written. Its buttons name it by number, so that each can be understood alone. */
class ChoiceRow extends FieldSet {

    private final transient Words words;
    private final ChoiceId choiceId;
    private final WordingFields wording;
    private final PicturePicker picture;
    private final IntegerField cost = new IntegerField();
    private final TextButton up;
    private final TextButton down;
    private final TextButton takeAway;
    private transient @Nullable ShareMoney money;

    /** Tells the list of choices what was pressed on which row. */
    interface Moves {
        void up(ChoiceRow row);

        void down(ChoiceRow row);

        void takeAway(ChoiceRow row);
    }

    ChoiceRow(Words words, Pictures pictures, List<String> languages, ChoiceId choiceId, Moves moves) {
        this.words = words;
        this.choiceId = choiceId;
        this.wording = new WordingFields(words, languages, "organise.choice.words", 60);
        this.picture = new PicturePicker(words, pictures);
        this.up = new TextButton(words, "organise.choice.up", () -> moves.up(this));
        this.down = new TextButton(words, "organise.choice.down", () -> moves.down(this));
        this.takeAway = new TextButton(words, "organise.choice.take-away", () -> moves.takeAway(this));
        addClassName("card");
        var buttons = new Div(up, down, takeAway);
        buttons.addClassName("buttons");
        cost.setManualValidation(true);
        cost.setVisible(false);
        words.put(cost, cost::setLabel, "organise.choice.cost");
        add(wording, picture, cost, buttons);
    }

    /** Writes the number of the row on it and its buttons. */
    void number(int number, int rows) {
        var named = Map.of("n", number);
        setLegendText(words.text("organise.choice.title", named));
        up.setText(words.text("organise.choice.up", named));
        down.setText(words.text("organise.choice.down", named));
        takeAway.setText(words.text("organise.choice.take-away", named));
        up.setVisible(number > 1);
        down.setVisible(number < rows);
    }

    ChoiceId choiceId() {
        return choiceId;
    }

    Wording wording() {
        return wording.wording();
    }

    Optional<PictureKey> picture() {
        return picture.picture();
    }

    /** As far as it is written. */
    QuestionDraft.Row draft() {
        return new QuestionDraft.Row(
                choiceId.value(), wording(), picture().map(PictureKey::toString).orElse(null), cost().orElse(null));
    }

    void set(Wording text, @Nullable PictureKey key) {
        wording.setWording(text);
        picture.setPicture(key);
    }

    /** Asks for what the choice costs, where money is shared out. */
    void askForCost(@Nullable ShareMoney shared) {
        money = shared;
        cost.setVisible(shared != null);
    }

    void setCost(@Nullable Integer minor) {
        cost.setValue(minor == null ? null : minor / MoneyForm.MINOR);
    }

    /** What it costs, if that is written and can be paid. */
    Optional<Integer> cost() {
        return Optional.ofNullable(cost.getValue())
                .filter(written -> canCost(written))
                .map(written -> written * MoneyForm.MINOR);
    }

    private boolean canCost(int written) {
        return money != null && written <= money.budget() / MoneyForm.MINOR && money.canCost(written * MoneyForm.MINOR);
    }

    void onChange(Runnable change) {
        cost.addValueChangeListener(changed -> change.run());
        wording.onChange(change);
        picture.onChange(change);
    }

    /** Says what is missing; whether nothing is. */
    boolean isComplete() {
        boolean worded = !wording().isEmpty();
        boolean pictured = picture().isPresent();
        wording.problem(worded ? "" : words.text("organise.choice.missing"));
        picture.problem(pictured ? "" : words.text("organise.picture.missing"));
        boolean payable = money == null || cost.getValue() == null || canCost(cost.getValue());
        cost.setErrorMessage(words.text("organise.choice.cost-wrong"));
        cost.setInvalid(!payable);
        return worded && pictured && payable;
    }

    void focusWords() {
        wording.focus();
    }

    void focusMissing() {
        if (wording().isEmpty()) {
            wording.focus();
        } else if (picture().isEmpty()) {
            picture.focus();
        } else {
            cost.focus();
        }
    }
}
