package org.heretogether.decisionrule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import org.heretogether.decisionrule.Ballots.Shape;

/** How a count becomes an outcome. The same ballots always give the same outcome; a tie is told, and settled only by the way we agreed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MostChosen.class, name = MostChosen.KIND),
    @JsonSubTypes.Type(value = LikesMinusDislikes.class, name = LikesMinusDislikes.KIND),
    @JsonSubTypes.Type(value = Approval.class, name = Approval.KIND),
    @JsonSubTypes.Type(value = FairFewPhragmen.class, name = FairFewPhragmen.KIND),
    @JsonSubTypes.Type(value = FairFewEqualShares.class, name = FairFewEqualShares.KIND),
    @JsonSubTypes.Type(value = Dots.class, name = Dots.KIND),
    @JsonSubTypes.Type(value = RunOff.class, name = RunOff.KIND),
    @JsonSubTypes.Type(value = Pairs.class, name = Pairs.KIND),
    @JsonSubTypes.Type(value = Worries.class, name = Worries.KIND),
    @JsonSubTypes.Type(value = MoneyMostFirst.class, name = MoneyMostFirst.KIND),
    @JsonSubTypes.Type(value = MoneyEqualShares.class, name = MoneyEqualShares.KIND)
})
public sealed interface DecisionRule
        permits MostChosen,
                LikesMinusDislikes,
                Approval,
                FairFewPhragmen,
                FairFewEqualShares,
                Dots,
                RunOff,
                Pairs,
                Worries,
                MoneyMostFirst,
                MoneyEqualShares {

    /** What ballots have to say for this rule. */
    Set<Shape> counts();

    /** Counts; ties are settled as agreed, and told where that settles nothing. */
    Counted count(Ballots ballots, AgreedWay way);

    /** Counts; ties are told. */
    default Counted count(Ballots ballots) {
        return count(ballots, new AgreedWay.Talk());
    }
}
