package org.heretogether.question.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.heretogether.answertype.AnswerType;
import org.heretogether.decisionrule.Approval;
import org.heretogether.decisionrule.Completion;
import org.heretogether.decisionrule.DecisionRule;
import org.heretogether.decisionrule.Dots;
import org.heretogether.decisionrule.FairFewEqualShares;
import org.heretogether.decisionrule.FairFewPhragmen;
import org.heretogether.decisionrule.HowWeDecide;
import org.heretogether.decisionrule.LikesMinusDislikes;
import org.heretogether.decisionrule.MoneyEqualShares;
import org.heretogether.decisionrule.MoneyEqualShares.Satisfaction;
import org.heretogether.decisionrule.MoneyMostFirst;
import org.heretogether.decisionrule.MostChosen;
import org.heretogether.decisionrule.Pairs;
import org.heretogether.decisionrule.RunOff;
import org.heretogether.decisionrule.Worries;

/** The rules as they are offered, in the order in which they are offered, each with its picture. */
enum RuleChoice {
    MOST_CHOSEN("1F4CA"),
    APPROVAL("1FA91"),
    LIKES_MINUS_DISLIKES("1F44D"),
    FAIR_FEW_PHRAGMEN("1FA99"),
    FAIR_FEW_EQUAL_SHARES("1F91D"),
    DOTS("1F534"),
    RUN_OFF("1F6AA"),
    PAIRS("2696"),
    WORRIES("1F61F"),
    MONEY_EQUAL_SHARES_COST("1F45B"),
    MONEY_EQUAL_SHARES_NUMBER("1FA99"),
    MONEY_MOST_FIRST("1F4B0");

    private final String picture;

    RuleChoice(String picture) {
        this.picture = picture;
    }

    static List<RuleChoice> suiting(AnswerType type) {
        return Arrays.stream(values())
                .filter(choice -> HowWeDecide.suits(choice.rule(1, Completion.NONE), type))
                .toList();
    }

    static RuleChoice of(DecisionRule rule) {
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

    DecisionRule rule(int places, Completion completion) {
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
    static int places(DecisionRule rule) {
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

    boolean hasPlaces() {
        return switch (this) {
            case APPROVAL, LIKES_MINUS_DISLIKES, FAIR_FEW_PHRAGMEN, FAIR_FEW_EQUAL_SHARES, DOTS, RUN_OFF, PAIRS -> true;
            case MOST_CHOSEN, WORRIES, MONEY_MOST_FIRST, MONEY_EQUAL_SHARES_COST, MONEY_EQUAL_SHARES_NUMBER -> false;
        };
    }

    boolean hasCompletion() {
        return this == MONEY_EQUAL_SHARES_COST || this == MONEY_EQUAL_SHARES_NUMBER;
    }

    String picture() {
        return "openmoji/" + picture;
    }

    /** The name in the texts. */
    String named() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
