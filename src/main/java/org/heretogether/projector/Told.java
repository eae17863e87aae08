package org.heretogether.projector;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.decisionrule.BallotBox;
import org.heretogether.picture.PictureKey;
import org.heretogether.question.Question;
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

    /** Whether the rule is about the question itself: do we go ahead? */
    boolean isAboutThis(List<String> things) {
        return question.answerType() instanceof ThreeWayScale && things.equals(List.of(BallotBox.THIS));
    }

    /** The sentences of how we counted; money with its sign. */
    StepTexts stepTexts(Words words) {
        return question.answerType() instanceof ShareMoney money
                ? StepTexts.ofMoney(words, this::name, money.currency().sign())
                : new StepTexts(words, this::name);
    }
}
