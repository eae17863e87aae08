package org.heretogether.answertype;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What one person answered. An answer is written the same way however it was made, so that equal answers are equal texts. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PickOne.Picked.class, name = PickOne.KIND),
    @JsonSubTypes.Type(value = PickSeveral.Picked.class, name = PickSeveral.KIND),
    @JsonSubTypes.Type(value = ThreeWayScale.Placed.class, name = ThreeWayScale.KIND),
    @JsonSubTypes.Type(value = SortingMat.Sorted.class, name = SortingMat.KIND),
    @JsonSubTypes.Type(value = Dots.Put.class, name = Dots.KIND),
    @JsonSubTypes.Type(value = OrderByPairs.Ordered.class, name = OrderByPairs.KIND),
    @JsonSubTypes.Type(value = ShareMoney.Shared.class, name = ShareMoney.KIND),
    @JsonSubTypes.Type(value = OpenIdea.Idea.class, name = OpenIdea.KIND),
    @JsonSubTypes.Type(value = Pass.Skip.class, name = Pass.SKIP),
    @JsonSubTypes.Type(value = Pass.IDoNotKnow.class, name = Pass.I_DO_NOT_KNOW),
    @JsonSubTypes.Type(value = Pass.WrongQuestion.class, name = Pass.WRONG_QUESTION)
})
public sealed interface Answer
        permits PickOne.Picked,
                PickSeveral.Picked,
                ThreeWayScale.Placed,
                SortingMat.Sorted,
                Dots.Put,
                OrderByPairs.Ordered,
                ShareMoney.Shared,
                OpenIdea.Idea,
                Pass {

    /** What this answer adds one to: names out of {@link AnswerType#counted}, or one of the names in {@link Pass}. */
    List<String> countsFor();

    /** What else this answer adds to, and how much: first what is added up, then for which thing. */
    default Map<String, Map<String, Long>> alsoAdds() {
        return Map.of();
    }

    /** One for each of these choices. */
    static Map<String, Long> oneEach(List<UUID> choices) {
        return choices.stream().collect(Collectors.toMap(UUID::toString, choice -> 1L));
    }
}
