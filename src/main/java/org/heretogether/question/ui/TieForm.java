package org.heretogether.question.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heretogether.decisionrule.AgreedWay;
import org.heretogether.page.PictureImage;
import org.heretogether.picture.PictureKey;
import org.heretogether.words.Words;

/** How we settle ties. The number for the hat is drawn and shown before anyone answers. */
class TieForm extends Div {

    private static final int LARGEST_SEED = 1_000_000;

    enum Way {
        TALK("1F4AC"),
        AGAIN("1F501"),
        HAT("1F3A9"),
        TURNS("1F504");

        private final String picture;

        Way(String picture) {
            this.picture = picture;
        }
    }

    /** A choice that had its turn; empty for none of these. */
    private record Turn(String choice, String name) {}

    private final transient Words words;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final Paragraph hatNumber = new Paragraph();
    private final RadioButtonGroup<Turn> lastTurn = new RadioButtonGroup<>();
    private long seed = new SecureRandom().nextInt(LARGEST_SEED);
    private transient String latest = "";

    TieForm(Words words) {
        this.words = words;
        way.setItems(Way.values());
        way.setValue(Way.TALK);
        way.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        lastTurn.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        lastTurn.setItemLabelGenerator(Turn::name);
        lastTurn.addValueChangeListener(changed -> {
            if (changed.isFromClient() && changed.getValue() != null) {
                latest = changed.getValue().choice();
            }
        });
        way.addValueChangeListener(changed -> showSettings());
        add(way, hatNumber, lastTurn);
        words.follow(this, this::label);
        showSettings();
    }

    AgreedWay way() {
        return switch (way.getValue()) {
            case TALK -> new AgreedWay.Talk();
            case AGAIN -> new AgreedWay.AskAgain();
            case HAT -> new AgreedWay.Hat(seed);
            case TURNS -> new AgreedWay.TakeTurns(latest.isEmpty() ? List.of() : List.of(latest));
        };
    }

    void set(AgreedWay agreed) {
        switch (agreed) {
            case AgreedWay.Talk() -> way.setValue(Way.TALK);
            case AgreedWay.AskAgain() -> way.setValue(Way.AGAIN);
            case AgreedWay.Hat(long number) -> {
                way.setValue(Way.HAT);
                seed = number;
            }
            case AgreedWay.TakeTurns(List<String> latestFirst) -> {
                way.setValue(Way.TURNS);
                latest = latestFirst.isEmpty() ? "" : latestFirst.getFirst();
            }
        }
        label();
        choose();
    }

    /** Offers these choices as those that may have had their turn. */
    void offer(List<ChoiceRow> rows) {
        var turns = new ArrayList<>(List.of(new Turn("", words.text("organise.ties.last-turn.none"))));
        rows.stream()
                .filter(row -> !row.wording().isEmpty())
                .forEach(row -> turns.add(
                        new Turn(row.choiceId().toString(), row.wording().in(words.language()))));
        if (!turns.equals(lastTurn.getListDataView().getItems().toList())) {
            lastTurn.setItems(turns);
        }
        choose();
    }

    private void choose() {
        lastTurn.getListDataView()
                .getItems()
                .filter(turn -> turn.choice().equals(latest))
                .findFirst()
                .ifPresent(lastTurn::setValue);
    }

    private void showSettings() {
        hatNumber.setVisible(way.getValue() == Way.HAT);
        lastTurn.setVisible(way.getValue() == Way.TURNS);
    }

    private Div card(Way one) {
        var said = new Span(words.text("organise.ties." + one.name().toLowerCase(Locale.ROOT)));
        var card = new Div(new PictureImage(PictureKey.of("openmoji/" + one.picture)), said);
        card.addClassName("rule-choice");
        return card;
    }

    private void label() {
        way.setLabel(words.text("organise.ties.label"));
        way.setRenderer(new ComponentRenderer<>(this::card));
        hatNumber.setText(words.text("organise.ties.hat-number", Map.of("seed", seed)));
        lastTurn.setLabel(words.text("organise.ties.last-turn"));
    }
}
