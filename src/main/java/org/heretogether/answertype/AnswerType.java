package org.heretogether.answertype;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;

/** A way a question can be answered, with its settings. To add one: a record here, its answer, and its name twice below. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PickOne.class, name = PickOne.KIND),
    @JsonSubTypes.Type(value = PickSeveral.class, name = PickSeveral.KIND),
    @JsonSubTypes.Type(value = ThreeWayScale.class, name = ThreeWayScale.KIND),
    @JsonSubTypes.Type(value = SortingMat.class, name = SortingMat.KIND),
    @JsonSubTypes.Type(value = Dots.class, name = Dots.KIND),
    @JsonSubTypes.Type(value = OrderByPairs.class, name = OrderByPairs.KIND),
    @JsonSubTypes.Type(value = ShareMoney.class, name = ShareMoney.KIND),
    @JsonSubTypes.Type(value = OpenIdea.class, name = OpenIdea.KIND)
})
public sealed interface AnswerType
        permits PickOne, PickSeveral, ThreeWayScale, SortingMat, Dots, OrderByPairs, ShareMoney, OpenIdea {

    /** The name of the kind, the same in Java, TypeScript, JSON and the texts. */
    String kind();

    /** Whether this answer can be given to a question of this type that offers these choices. Passing always can. */
    boolean accepts(Answer answer, List<UUID> choices);

    /** What is counted, in the order in which the question shows it: the choices' ids, or names of levels. */
    List<String> counted(List<UUID> choices);
}
