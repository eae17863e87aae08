package org.heretogether.activity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Optional;
import org.heretogether.activity.ChangeCard;
import org.heretogether.activity.WhoDecides;
import org.heretogether.page.DayField;
import org.heretogether.page.WordingFields;
import org.heretogether.words.Words;

/** The change card, in the order in which people see it at the kiosk. */
class ChangeCardForm extends Div {

    private static final int MOST = 200;

    private final transient Words words;
    private final WordingFields canChange;
    private final WordingFields cannotChange;
    private final WordingFields whyNot;
    private final WordingFields money;
    private final RadioButtonGroup<WhoDecides> whoDecides = new RadioButtonGroup<>();
    private final WordingFields decidesWith;
    private final DayField decideBy;
    private final WordingFields weEachGet;

    ChangeCardForm(Words words, List<String> languages) {
        this.words = words;
        canChange = new WordingFields(words, languages, "organise.change-card.can-change", MOST);
        cannotChange = new WordingFields(words, languages, "organise.change-card.cannot-change", MOST);
        whyNot = new WordingFields(words, languages, "organise.change-card.why-not", MOST);
        money = new WordingFields(words, languages, "organise.change-card.money", MOST);
        decidesWith = new WordingFields(words, languages, "organise.change-card.decides-with", MOST);
        decideBy = new DayField(words, "organise.change-card.decide-by", "decide-by");
        weEachGet = new WordingFields(words, languages, "organise.change-card.we-each-get", MOST);
        whoDecides.setItems(WhoDecides.values());
        whoDecides.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        whoDecides.addValueChangeListener(changed -> showDecidesWith());
        words.follow(whoDecides, () -> {
            whoDecides.setLabel(words.text("organise.change-card.who-decides"));
            whoDecides.setItemLabelGenerator(who -> words.text("organise.who-decides." + who.wireName()));
        });
        var title = new H2();
        var why = new Paragraph();
        words.put(title, title::setText, "organise.change-card.title");
        words.put(why, why::setText, "organise.change-card.why");
        add(title, why, canChange, cannotChange, whyNot, money, whoDecides, decidesWith, decideBy, weEachGet);
        showDecidesWith();
    }

    /** What was typed; none while nobody said who decides. */
    Optional<ChangeCard> card() {
        return whoDecides
                .getOptionalValue()
                .map(who -> new ChangeCard(
                        canChange.wording(),
                        cannotChange.wording(),
                        whyNot.wording(),
                        money.wording(),
                        who,
                        decidesWith.wording(),
                        decideBy.day().orElse(null),
                        weEachGet.wording()));
    }

    /** Whether anything was written on it. */
    boolean isBegun() {
        return whoDecides.getOptionalValue().isPresent()
                || !canChange.wording().isEmpty()
                || !cannotChange.wording().isEmpty()
                || !whyNot.wording().isEmpty()
                || !money.wording().isEmpty()
                || !weEachGet.wording().isEmpty();
    }

    void setCard(ChangeCard card) {
        canChange.setWording(card.canChange());
        cannotChange.setWording(card.cannotChange());
        whyNot.setWording(card.whyNot());
        money.setWording(card.money());
        whoDecides.setValue(card.whoDecides());
        decidesWith.setWording(card.decidesWith());
        decideBy.setDay(card.decideBy());
        weEachGet.setWording(card.weEachGet());
        showMissing(card.missing());
    }

    /** Says beside each part that is still missing that people cannot be asked without it. */
    void showMissing(List<ChangeCard.Part> missing) {
        String text = words.text("organise.change-card.needed");
        canChange.problem(missing.contains(ChangeCard.Part.CAN_CHANGE) ? text : "");
        cannotChange.problem(missing.contains(ChangeCard.Part.CANNOT_CHANGE) ? text : "");
        decidesWith.problem(missing.contains(ChangeCard.Part.DECIDES_WITH) ? text : "");
        weEachGet.problem(missing.contains(ChangeCard.Part.WE_EACH_GET) ? text : "");
    }

    private void showDecidesWith() {
        decidesWith.setVisible(
                whoDecides.getOptionalValue().map(WhoDecides::namesAnother).orElse(false));
    }
}
