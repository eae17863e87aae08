package org.heretogether.question.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.base.PictureId;
import org.heretogether.base.Wording;
import org.heretogether.decisionrule.AgreedWay;
import org.heretogether.decisionrule.RuleKind;
import org.heretogether.page.PictureImage;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Choice;
import org.heretogether.question.Question;
import org.heretogether.words.Words;

/** All that another organiser agrees to or finds changed: words in every language, pictures, choices, answers, rule. */
class QuestionSummary extends Div {

    private final transient Words words;
    private final transient Map<PictureId, PictureKey> keys;

    QuestionSummary(Words words, Pictures pictures, Question question, List<PictureId> besides) {
        this.words = words;
        var asked = new ArrayList<PictureId>(List.of(question.pictureId()));
        asked.addAll(besides);
        var all = new ArrayList<>(asked);
        question.liveChoices().forEach(choice -> all.add(choice.pictureId()));
        this.keys = pictures.keys(question.venueId(), all);
        var shown = new Div();
        shown.addClassName("held-pictures");
        asked.forEach(id -> addPicture(shown, id));
        add(new Paragraph(said(question.wording())), shown);
        question.liveChoices().forEach(choice -> add(choice(question, choice)));
        add(line(
                "organise.answer-type.label",
                "organise.answer-type." + question.answerType().kind()));
        add(line(
                "organise.rule.label",
                "organise.rule." + RuleKind.of(question.howWeDecide().rule()).named()));
        add(line(
                "organise.ties.label",
                "organise.ties." + named(question.howWeDecide().way())));
    }

    private Div choice(Question question, Choice choice) {
        var row = new Div();
        row.addClassName("with-picture");
        addPicture(row, choice.pictureId());
        row.add(new Span(said(choice.wording()) + cost(question, choice)));
        return row;
    }

    private static String cost(Question question, Choice choice) {
        if (!(question.answerType() instanceof ShareMoney money)) {
            return "";
        }
        Integer cost = money.costs().get(choice.choiceId().value());
        return cost == null ? "" : ": " + money.currency().say(cost);
    }

    private void addPicture(Div to, PictureId id) {
        PictureKey key = keys.get(id);
        if (key != null) {
            to.add(new PictureImage(key));
        }
    }

    private Paragraph line(String label, String text) {
        return new Paragraph(words.text(label) + ": " + words.text(text));
    }

    private static String said(Wording wording) {
        return String.join(" · ", wording.byLanguage().values());
    }

    private static String named(AgreedWay way) {
        return switch (way) {
            case AgreedWay.Talk() -> "talk";
            case AgreedWay.AskAgain() -> "again";
            case AgreedWay.Hat hat -> "hat";
            case AgreedWay.TakeTurns turns -> "turns";
        };
    }
}
