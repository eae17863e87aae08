package org.heretogether.projector;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.picture.PictureKey;
import org.heretogether.question.Question;
import org.heretogether.words.OutcomeTexts;
import org.heretogether.words.StepTexts;
import org.heretogether.words.Words;

/**
 * A question whose result is told: what its things are called in the language of the page, and where their pictures are.
 *
 * @param pictures addresses by the names under which things are counted; a thing may have none
 */
record Told(Question question, PictureKey picture, Map<String, String> names, Map<String, String> pictures) {

    Told {
        names = Map.copyOf(names);
        pictures = Map.copyOf(pictures);
    }

    /** Whether nobody can choose it any more. */
    boolean isTakenAway(String thing) {
        return question.choices().stream()
                .anyMatch(choice ->
                        choice.removed() && choice.choiceId().toString().equals(thing));
    }

    String name(String thing) {
        return names.getOrDefault(thing, thing);
    }

    String names(List<String> things) {
        return things.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** An amount of money, with its sign. */
    String money(String figures) {
        return (question.answerType() instanceof ShareMoney money
                        ? money.currency().sign()
                        : "")
                + figures;
    }

    /** The sentences of what it comes to. */
    OutcomeTexts outcomeTexts(Words words) {
        return new OutcomeTexts(words, question.answerType(), question.howWeDecide(), this::name);
    }

    /** The sentences of how we counted; money with its sign. */
    StepTexts stepTexts(Words words) {
        return question.answerType() instanceof ShareMoney money
                ? StepTexts.ofMoney(words, this::name, money.currency().sign())
                : new StepTexts(words, this::name);
    }
}
