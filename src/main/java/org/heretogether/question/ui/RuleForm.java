package org.heretogether.question.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.OpenIdea;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.decisionrule.Completion;
import org.heretogether.decisionrule.HowWeDecide;
import org.heretogether.decisionrule.MoneyEqualShares;
import org.heretogether.decisionrule.RuleKind;
import org.heretogether.page.PictureImage;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.words.Words;

/** How we decide: the rules that suit the way of answering, each with a picture and a sentence, and how ties are settled. */
class RuleForm extends Div {

    private static final List<Integer> PLACES =
            IntStream.rangeClosed(1, 4).boxed().toList();

    private final transient Words words;
    private final Paragraph note = new Paragraph();
    private final Paragraph asked = new Paragraph();
    private final RadioButtonGroup<RuleKind> rule = new RadioButtonGroup<>();
    private final RadioButtonGroup<Integer> places = new RadioButtonGroup<>();
    private final RadioButtonGroup<Completion> completion = new RadioButtonGroup<>();
    private final TieForm ties;
    private final RuleExamples examples;
    private transient List<RuleKind> offered = List.of();
    private transient String needed = "";

    RuleForm(Words words, Pictures pictures) {
        this.words = words;
        this.ties = new TieForm(words);
        this.examples = new RuleExamples(words, pictures);
        addClassName("rule-form");
        rule.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        rule.setRenderer(new ComponentRenderer<>(this::card));
        places.setItems(PLACES);
        places.setValue(1);
        completion.setItems(Completion.values());
        completion.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        completion.setValue(Completion.ADD_ONE_THEN_MOST_FIRST);
        var title = new H2();
        var what = new Paragraph();
        words.put(title, title::setText, "organise.rule.title");
        words.put(what, what::setText, "organise.rule.what");
        rule.addValueChangeListener(changed -> showSettings());
        words.put(asked, asked::setText, "organise.rule.asked-now");
        asked.setVisible(false);
        add(title, what, asked, note, examples, rule, places, completion, ties);
        words.follow(this, this::label);
    }

    /** Whether people answer the question now: then another rule needs a second organiser, or another round. */
    void askedNow(boolean live) {
        asked.setVisible(live);
    }

    HowWeDecide howWeDecide(AnswerType type) {
        RuleKind chosen = rule.getValue();
        var usual = HowWeDecide.usual(type);
        return new HowWeDecide(
                        chosen == null ? usual.rule() : chosen.rule(places.getValue(), completion.getValue()),
                        ties.way())
                .suiting(type);
    }

    void set(HowWeDecide agreed, AnswerType type, List<ChoiceRow> rows) {
        offer(type, rows);
        RuleKind chosen = RuleKind.of(agreed.rule());
        if (offered.contains(chosen)) {
            rule.setValue(chosen);
        }
        places.setValue(Math.min(RuleKind.places(agreed.rule()), PLACES.getLast()));
        if (agreed.rule() instanceof MoneyEqualShares shares) {
            completion.setValue(shares.completion());
        }
        ties.set(agreed.way());
    }

    /** Offers what suits this way of answering; what was chosen stays chosen where it still suits. */
    void offer(AnswerType type, List<ChoiceRow> rows) {
        List<RuleKind> suiting = type instanceof OpenIdea ? List.of() : RuleKind.suiting(type);
        needed = type instanceof OpenIdea ? "none" : lacksCosts(type, rows) ? "needs-costs" : "";
        if (!suiting.equals(offered)) {
            RuleKind before = rule.getValue();
            offered = suiting;
            rule.setItems(suiting);
            if (!suiting.isEmpty()) {
                rule.setValue(
                        suiting.contains(before)
                                ? before
                                : RuleKind.of(HowWeDecide.usual(type).rule()));
            }
        }
        ties.offer(rows);
        examples.show(suiting, type);
        showSettings();
        label();
    }

    private static boolean lacksCosts(AnswerType type, List<ChoiceRow> rows) {
        return type instanceof ShareMoney
                && rows.stream().anyMatch(row -> row.cost().isEmpty());
    }

    private void showSettings() {
        RuleKind chosen = rule.getValue();
        note.setVisible(!needed.isEmpty());
        rule.setVisible(!offered.isEmpty());
        ties.setVisible(!offered.isEmpty());
        places.setVisible(chosen != null && !offered.isEmpty() && chosen.hasPlaces());
        completion.setVisible(chosen != null && !offered.isEmpty() && chosen.hasCompletion());
    }

    private Div card(RuleKind choice) {
        var name = new Span(words.text("organise.rule." + choice.named()));
        name.addClassName("rule-name");
        var how = new Span(words.text("organise.rule." + choice.named() + ".how"));
        var said = new Div(name, how);
        said.addClassName("rule-said");
        var card = new Div(new PictureImage(PictureKey.of("openmoji/" + picture(choice))), said);
        card.addClassName("rule-choice");
        return card;
    }

    private static String picture(RuleKind kind) {
        return switch (kind) {
            case MOST_CHOSEN -> "1F4CA";
            case APPROVAL -> "1FA91";
            case LIKES_MINUS_DISLIKES -> "1F44D";
            case FAIR_FEW_PHRAGMEN -> "1FA99";
            case FAIR_FEW_EQUAL_SHARES -> "1F91D";
            case DOTS -> "1F534";
            case RUN_OFF -> "1F6AA";
            case PAIRS -> "2696";
            case WORRIES -> "1F61F";
            case MONEY_EQUAL_SHARES_COST -> "1F45B";
            case MONEY_EQUAL_SHARES_NUMBER -> "1F4B7";
            case MONEY_MOST_FIRST -> "1F4B0";
        };
    }

    private void label() {
        rule.setLabel(words.text("organise.rule.label"));
        rule.setRenderer(new ComponentRenderer<>(this::card));
        places.setLabel(words.text("organise.rule.places"));
        completion.setLabel(words.text("organise.rule.completion"));
        completion.setItemLabelGenerator(one -> words.text("organise.rule.completion."
                + one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        note.setText(needed.isEmpty() ? "" : words.text("organise.rule." + needed));
    }
}
