package org.heretogether.decisionrule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.heretogether.answertype.AnswerType;
import org.heretogether.decisionrule.MoneyEqualShares.Satisfaction;

/** The rules as they are offered, in the order in which they are offered. */
public enum RuleKind {
    MOST_CHOSEN,
    APPROVAL,
    LIKES_MINUS_DISLIKES,
    FAIR_FEW_PHRAGMEN,
    FAIR_FEW_EQUAL_SHARES,
    DOTS,
    RUN_OFF,
    PAIRS,
    WORRIES,
    MONEY_EQUAL_SHARES_COST,
    MONEY_EQUAL_SHARES_NUMBER,
    MONEY_MOST_FIRST;

    /** Those that make sense for what is answered in this way. */
    public static List<RuleKind> suiting(AnswerType type) {
        return Arrays.stream(values())
                .filter(choice -> HowWeDecide.suits(choice.rule(1, Completion.NONE), type))
                .toList();
    }

    /** Those that can count these ballots, from wherever they come. */
    public static List<RuleKind> suiting(Ballots ballots) {
        return Arrays.stream(values())
                .filter(kind -> kind.rule(1, Completion.NONE).counts().contains(ballots.shape()))
                .filter(kind -> ballots.money().isPresent() || !kind.isAboutMoney())
                .toList();
    }

    public static RuleKind of(DecisionRule rule) {
        return switch (rule) {
            case MostChosen most -> MOST_CHOSEN;
            case Approval approval -> APPROVAL;
            case LikesMinusDislikes likes -> LIKES_MINUS_DISLIKES;
            case FairFewPhragmen fair -> FAIR_FEW_PHRAGMEN;
            case FairFewEqualShares fair -> FAIR_FEW_EQUAL_SHARES;
            case Dots dots -> DOTS;
            case RunOff runOff -> RUN_OFF;
            case Pairs pairs -> PAIRS;
            case Worries worries -> WORRIES;
            case MoneyMostFirst money -> MONEY_MOST_FIRST;
            case MoneyEqualShares(Satisfaction satisfaction, Completion completion) ->
                satisfaction == Satisfaction.COST ? MONEY_EQUAL_SHARES_COST : MONEY_EQUAL_SHARES_NUMBER;
        };
    }

    /** The rule of this kind; places and completion where it asks for them. */
    public DecisionRule rule(int places, Completion completion) {
        return switch (this) {
            case MOST_CHOSEN -> new MostChosen();
            case APPROVAL -> new Approval(places);
            case LIKES_MINUS_DISLIKES -> new LikesMinusDislikes(places);
            case FAIR_FEW_PHRAGMEN -> new FairFewPhragmen(places);
            case FAIR_FEW_EQUAL_SHARES -> new FairFewEqualShares(places, true);
            case DOTS -> new Dots(places);
            case RUN_OFF -> new RunOff(places);
            case PAIRS -> new Pairs(places);
            case WORRIES -> new Worries();
            case MONEY_MOST_FIRST -> new MoneyMostFirst();
            case MONEY_EQUAL_SHARES_COST -> new MoneyEqualShares(Satisfaction.COST, completion);
            case MONEY_EQUAL_SHARES_NUMBER -> new MoneyEqualShares(Satisfaction.NUMBER, completion);
        };
    }

    /** How many places a rule gives; 1 where it does not ask. */
    public static int places(DecisionRule rule) {
        return switch (rule) {
            case Approval(int places) -> places;
            case LikesMinusDislikes(int places) -> places;
            case FairFewPhragmen(int places) -> places;
            case FairFewEqualShares(int places, boolean fill) -> places;
            case Dots(int places) -> places;
            case RunOff(int places) -> places;
            case Pairs(int places) -> places;
            case MostChosen most -> 1;
            case Worries worries -> 1;
            case MoneyMostFirst money -> 1;
            case MoneyEqualShares money -> 1;
        };
    }

    public boolean hasPlaces() {
        return switch (this) {
            case APPROVAL, LIKES_MINUS_DISLIKES, FAIR_FEW_PHRAGMEN, FAIR_FEW_EQUAL_SHARES, DOTS, RUN_OFF, PAIRS -> true;
            case MOST_CHOSEN, WORRIES, MONEY_MOST_FIRST, MONEY_EQUAL_SHARES_COST, MONEY_EQUAL_SHARES_NUMBER -> false;
        };
    }

    public boolean isAboutMoney() {
        return this == MONEY_MOST_FIRST || hasCompletion();
    }

    public boolean hasCompletion() {
        return this == MONEY_EQUAL_SHARES_COST || this == MONEY_EQUAL_SHARES_NUMBER;
    }

    /** The name in the texts. */
    public String named() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
