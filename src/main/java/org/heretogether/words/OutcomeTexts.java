package org.heretogether.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.decisionrule.AgreedWay;
import org.heretogether.decisionrule.BallotBox;
import org.heretogether.decisionrule.HowWeDecide;
import org.heretogether.decisionrule.Outcome;
import org.heretogether.decisionrule.Worries;

/** What a count comes to, in one sentence. */
public final class OutcomeTexts {

    private static final String KEY = "projector.outcome.";

    private final Words words;
    private final AnswerType type;
    private final HowWeDecide how;
    private final UnaryOperator<String> title;

    /**
     * Makes sentences in the language of the page.
     *
     * @param title what people call a thing that can be chosen
     */
    public OutcomeTexts(Words words, AnswerType type, HowWeDecide how, UnaryOperator<String> title) {
        this.words = words;
        this.type = type;
        this.how = how;
        this.title = title;
    }

    /** Empty where the numbers say it all: a scale is not chosen from. */
    public Optional<String> sentence(Outcome outcome) {
        boolean worries = how.rule() instanceof Worries;
        boolean scale = type instanceof ThreeWayScale && !worries;
        return switch (outcome) {
            case Outcome.Chosen(List<String> things) -> scale ? Optional.empty() : Optional.of(chosen(things, worries));
            case Outcome.Tied(List<String> things, List<List<String>> ties) ->
                scale ? Optional.empty() : Optional.of(tied(things, ties));
            case Outcome.NotReady() -> Optional.of(words.text(KEY + (worries ? "worried" : "not-ready")));
            case Outcome.WrongQuestion wrong -> Optional.of(words.text(KEY + "wrong-question"));
            case Outcome.NothingCanChange() -> Optional.of(words.text(KEY + "nothing-can-change"));
        };
    }

    /** Whether the rule is about the question itself: do we go ahead? */
    private boolean isAboutThis(List<String> things) {
        return type instanceof ThreeWayScale && things.equals(List.of(BallotBox.THIS));
    }

    private String chosen(List<String> things, boolean worries) {
        if (isAboutThis(things)) {
            return words.text(KEY + "go-ahead-with-this");
        }
        String key = worries ? "go-ahead" : type instanceof ShareMoney ? "pays" : "chosen";
        return words.text(KEY + key, Map.of("things", names(things)));
    }

    private String tied(List<String> sure, List<List<String>> ties) {
        String first = sure.isEmpty() ? "" : words.text(KEY + "sure", Map.of("things", names(sure))) + " ";
        String way = how.way() instanceof AgreedWay.AskAgain ? "again" : "talk";
        var level = ties.stream().flatMap(List::stream).toList();
        return first + words.text(KEY + "tied", Map.of("things", names(level))) + " " + words.text(KEY + way);
    }

    private String names(List<String> things) {
        return things.stream().map(title).collect(Collectors.joining(", "));
    }
}
