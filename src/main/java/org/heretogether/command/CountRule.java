package org.heretogether.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heretogether.command.CountRequest.Asked;
import org.heretogether.decisionrule.Approval;
import org.heretogether.decisionrule.Completion;
import org.heretogether.decisionrule.DecisionRule;
import org.heretogether.decisionrule.Dots;
import org.heretogether.decisionrule.FairFewEqualShares;
import org.heretogether.decisionrule.FairFewPhragmen;
import org.heretogether.decisionrule.MoneyEqualShares;
import org.heretogether.decisionrule.MoneyEqualShares.Satisfaction;
import org.heretogether.decisionrule.MoneyMostFirst;
import org.heretogether.decisionrule.MostChosen;
import org.heretogether.decisionrule.Pairs;
import org.heretogether.decisionrule.RunOff;

/** The rules a file can be counted by. */
enum CountRule {
    // Several places for what is most chosen are several places for first choices.
    MOST_CHOSEN(asked -> asked.places() == 1 ? new MostChosen() : new Approval(asked.places())),
    APPROVAL(asked -> new Approval(asked.places())),
    FAIR_FEW_PHRAGMEN(asked -> new FairFewPhragmen(asked.places())),
    FAIR_FEW_EQUAL_SHARES(
            asked -> new FairFewEqualShares(asked.places(), asked.completion().isEmpty())),
    DOTS(asked -> new Dots(asked.places())),
    RUN_OFF(asked -> new RunOff(asked.places())),
    PAIRS(asked -> new Pairs(asked.places())),
    MONEY_MOST_FIRST(asked -> new MoneyMostFirst()),
    MONEY_EQUAL_SHARES_COST(asked -> equalShares(Satisfaction.COST, asked)),
    MONEY_EQUAL_SHARES_NUMBER(asked -> equalShares(Satisfaction.NUMBER, asked));

    private final Function<Asked, DecisionRule> made;

    CountRule(Function<Asked, DecisionRule> made) {
        this.made = made;
    }

    static Optional<CountRule> called(String word) {
        return Arrays.stream(values()).filter(rule -> rule.word().equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(rule -> word(rule)).collect(Collectors.joining(", "));
    }

    /** The name of the rule on the command line. */
    String word() {
        return word(this);
    }

    DecisionRule made(Asked asked) {
        return made.apply(asked);
    }

    /** The completions that mean something for this rule. */
    List<Completion> completions() {
        return switch (this) {
            case MONEY_EQUAL_SHARES_COST, MONEY_EQUAL_SHARES_NUMBER -> List.of(Completion.values());
            default -> List.of(Completion.NONE);
        };
    }

    Optional<Completion> completion(String word) {
        return completions().stream().filter(one -> word(one).equals(word)).findFirst();
    }

    static String words(List<Completion> completions) {
        return completions.stream().map(rule -> word(rule)).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static DecisionRule equalShares(Satisfaction satisfaction, Asked asked) {
        return new MoneyEqualShares(satisfaction, asked.completion().orElse(Completion.NONE));
    }
}
