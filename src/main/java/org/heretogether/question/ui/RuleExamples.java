package org.heretogether.question.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.decisionrule.Completion;
import org.heretogether.decisionrule.RuleKind;
import org.heretogether.page.PictureImage;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.words.Words;

/** What each rule would come to for ten made-up people, and who of them would be left with nothing. */
class RuleExamples extends NativeDetails {

    private final transient Words words;
    private final transient Pictures pictures;

    RuleExamples(Words words, Pictures pictures) {
        this.words = words;
        this.pictures = pictures;
        addClassName("rule-examples");
        setVisible(false);
    }

    /** Shows the rules of these that give places or money, where there are any. */
    void show(List<RuleKind> offered, AnswerType type) {
        boolean money = type instanceof ShareMoney;
        List<RuleKind> shown =
                offered.stream().filter(rule -> money || rule.hasPlaces()).toList();
        setVisible(!shown.isEmpty());
        setSummaryText(words.text("organise.rule.examples"));
        var people = new MadeUpPeople(type);
        var content = new Div(new Paragraph(
                money
                        ? words.text(
                                "organise.rule.examples.money",
                                Map.of("money", ShareMoney.Currency.GBP.say(MadeUpPeople.BUDGET * 100L)))
                        : words.text("organise.rule.examples.places")));
        content.add(who(money));
        shown.forEach(rule -> content.add(card(rule, people)));
        setContent(content);
    }

    private Div who(boolean money) {
        var who = new Div();
        for (MadeUpPeople.Group group : MadeUpPeople.groups()) {
            var likes = new Div(people(group.people(), true));
            likes.addClassName("rule-example");
            group.liked().forEach(place -> likes.add(thing(place, money)));
            who.add(likes);
        }
        return who;
    }

    private Div card(RuleKind rule, MadeUpPeople people) {
        MadeUpPeople.End end = people.under(rule.rule(MadeUpPeople.PLACES, Completion.ADD_ONE_THEN_MOST_FIRST));
        int nothing = end.leftWithNothing();
        var title = new H3(words.text("organise.rule." + rule.named()));
        var result = new Div();
        result.addClassName("rule-example");
        end.chosen().forEach(thing -> result.add(thing(thing, false)));
        result.add(people(end.content().size() - nothing, true));
        result.add(people(nothing, false));
        var said = new Paragraph(
                nothing == 0
                        ? words.text("organise.rule.examples.everyone")
                        : words.count("organise.rule.examples.nothing", nothing));
        var card = new Div(title, result, said);
        card.addClassName("card");
        return card;
    }

    private Div thing(int place, boolean withCost) {
        var key = PictureKey.of("openmoji/" + MadeUpPeople.THINGS.get(place));
        var thing = new Div(new PictureImage(key), new Span(pictures.words(key).in(words.language())));
        if (withCost) {
            thing.add(new Span(ShareMoney.Currency.GBP.say(MadeUpPeople.COSTS.get(place) * 100L)));
        }
        thing.addClassName("rule-example-thing");
        return thing;
    }

    private static Div people(int many, boolean content) {
        var people = new Div();
        people.addClassName("rule-example-people");
        people.getElement().setAttribute("aria-hidden", "true");
        for (int person = 0; person < many; person++) {
            people.add(new Image(content ? "person.svg" : "projector/nothing.svg", ""));
        }
        return people;
    }
}
