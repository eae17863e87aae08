package org.heretogether.decisionrule;

import java.util.Objects;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.Dots;
import org.heretogether.answertype.OpenIdea;
import org.heretogether.answertype.OrderByPairs;
import org.heretogether.answertype.PickOne;
import org.heretogether.answertype.PickSeveral;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.answertype.SortingMat;
import org.heretogether.answertype.ThreeWayScale;

/** What we agreed before we ask: the rule, and how we settle ties. */
public record HowWeDecide(DecisionRule rule, AgreedWay way) {

    public HowWeDecide {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(way, "way");
    }

    /** What holds until we agree something else: the first rule that is offered, and ties are talked about. */
    public static HowWeDecide usual(AnswerType type) {
        DecisionRule rule = switch (type) {
            case PickOne one -> new MostChosen();
            case PickSeveral several -> new MostChosen();
            case ThreeWayScale scale -> new MostChosen();
            case OpenIdea idea -> new MostChosen();
            case SortingMat mat -> new LikesMinusDislikes(1);
            case Dots dots -> new org.heretogether.decisionrule.Dots(1);
            case OrderByPairs order -> new RunOff(1);
            case ShareMoney money ->
                new MoneyEqualShares(MoneyEqualShares.Satisfaction.COST, Completion.ADD_ONE_THEN_MOST_FIRST);
        };
        return new HowWeDecide(rule, new AgreedWay.Talk());
    }

    /** These, or what is usual where the rule cannot count what is answered in this way. */
    public HowWeDecide suiting(AnswerType type) {
        return suits(rule, type) ? this : new HowWeDecide(usual(type).rule(), way);
    }

    /** Whether the rule makes sense for what is answered in this way. */
    public static boolean suits(DecisionRule rule, AnswerType type) {
        return switch (rule) {
            case MostChosen most ->
                type instanceof PickOne
                        || type instanceof PickSeveral
                        || type instanceof ThreeWayScale
                        || type instanceof OrderByPairs
                        || type instanceof OpenIdea;
            case Approval approval ->
                type instanceof PickOne || type instanceof PickSeveral || type instanceof SortingMat;
            case FairFewPhragmen fair -> type instanceof PickSeveral || type instanceof SortingMat;
            case FairFewEqualShares fair -> type instanceof PickSeveral || type instanceof SortingMat;
            case LikesMinusDislikes likes -> type instanceof SortingMat;
            case Worries worries -> type instanceof SortingMat || type instanceof ThreeWayScale;
            case org.heretogether.decisionrule.Dots dots -> type instanceof Dots;
            case RunOff runOff -> type instanceof OrderByPairs;
            case Pairs pairs -> type instanceof OrderByPairs;
            case MoneyMostFirst money -> type instanceof ShareMoney;
            case MoneyEqualShares money -> type instanceof ShareMoney;
        };
    }
}
