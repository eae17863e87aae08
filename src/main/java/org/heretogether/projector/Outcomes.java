package org.heretogether.projector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.decisionrule.AgreedWay;
import org.heretogether.decisionrule.Counted;
import org.heretogether.decisionrule.Outcome;
import org.heretogether.decisionrule.Worries;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** What a count comes to, in one sentence. */
@Component
class Outcomes {

    private static final String KEY = "projector.outcome.";

    private final Words words;

    Outcomes(Words words) {
        this.words = words;
    }

    /** Empty where the numbers say it all: a scale is not chosen from. */
    Optional<String> sentence(Told told, Counted counted) {
        boolean worries = told.question().howWeDecide().rule() instanceof Worries;
        boolean scale = told.question().answerType() instanceof ThreeWayScale && !worries;
        return switch (counted.outcome()) {
            case Outcome.Chosen(List<String> things) ->
                scale ? Optional.empty() : Optional.of(chosen(told, things, worries));
            case Outcome.Tied(List<String> things, List<List<String>> ties) ->
                scale ? Optional.empty() : Optional.of(tied(told, things, ties));
            case Outcome.NotReady() -> Optional.of(words.text(KEY + (worries ? "worried" : "not-ready")));
            case Outcome.WrongQuestion wrong -> Optional.of(words.text(KEY + "wrong-question"));
            case Outcome.NothingCanChange() -> Optional.of(words.text(KEY + "nothing-can-change"));
        };
    }

    private String chosen(Told told, List<String> things, boolean worries) {
        if (told.isAboutThis(things)) {
            return words.text(KEY + "go-ahead-with-this");
        }
        String key = worries ? "go-ahead" : told.question().answerType() instanceof ShareMoney ? "pays" : "chosen";
        return words.text(KEY + key, Map.of("things", told.names(things)));
    }

    private String tied(Told told, List<String> sure, List<List<String>> ties) {
        String first = sure.isEmpty() ? "" : words.text(KEY + "sure", Map.of("things", told.names(sure))) + " ";
        String way = told.question().howWeDecide().way() instanceof AgreedWay.AskAgain ? "again" : "talk";
        return first
                + words.text(
                        KEY + "tied",
                        Map.of(
                                "things",
                                told.names(ties.stream().flatMap(List::stream).toList())))
                + " " + words.text(KEY + way);
    }
}
