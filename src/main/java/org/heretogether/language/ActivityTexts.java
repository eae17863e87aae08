package org.heretogether.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.heretogether.activity.Activity;
import org.heretogether.activity.ChangeCard;
import org.heretogether.base.Wording;
import org.heretogether.question.Choice;
import org.heretogether.question.Question;

/** Every text of an activity that a person meets at a tablet. What nobody wrote in any language is not one of them. */
public record ActivityTexts(List<Wording> texts) {

    public ActivityTexts {
        texts = texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    public static ActivityTexts of(Activity activity, Collection<Question> asked) {
        var texts = new ArrayList<Wording>();
        texts.add(activity.name());
        ChangeCard card = activity.changeCard();
        if (card != null) {
            texts.addAll(List.of(card.canChange(), card.cannotChange(), card.whyNot(), card.money()));
            texts.addAll(List.of(card.decidesWith(), card.weEachGet()));
        }
        for (Question question : asked) {
            texts.add(question.wording());
            question.liveChoices().stream().map(Choice::wording).forEach(texts::add);
        }
        return new ActivityTexts(texts);
    }

    /** How many of the texts this language lacks. */
    public int missing(String language) {
        return (int) texts.stream()
                .filter(text -> !text.byLanguage().containsKey(language))
                .count();
    }

    /**
     * The languages, out of those the venue offers, that lack nothing. If each of them lacks something, the one that
     * lacks least: nobody could be asked otherwise.
     */
    public List<String> offeredIn(List<String> languages) {
        List<String> whole =
                languages.stream().filter(language -> missing(language) == 0).toList();
        if (!whole.isEmpty() || languages.isEmpty()) {
            return whole;
        }
        return languages.stream()
                .min(Comparator.comparingInt(this::missing))
                .map(List::of)
                .orElseThrow();
    }
}
