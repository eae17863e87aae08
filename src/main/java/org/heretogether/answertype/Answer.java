package org.heretogether.answertype;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What one person answered. An answer is written the same way however it was made, so that equal answers are equal texts. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PickOne.Picked.class, name = PickOne.KIND),
    @JsonSubTypes.Type(value = PickSeveral.Picked.class, name = PickSeveral.KIND),
    @JsonSubTypes.Type(value = ThreeWayScale.Placed.class, name = ThreeWayScale.KIND),
    @JsonSubTypes.Type(value = Pass.Skip.class, name = Pass.SKIP),
    @JsonSubTypes.Type(value = Pass.IDoNotKnow.class, name = Pass.I_DO_NOT_KNOW),
    @JsonSubTypes.Type(value = Pass.WrongQuestion.class, name = Pass.WRONG_QUESTION)
})
public sealed interface Answer permits PickOne.Picked, PickSeveral.Picked, ThreeWayScale.Placed, Pass {

    /** What this answer adds one to: names out of {@link AnswerType#counted}, or one of the names in {@link Pass}. */
    List<String> countsFor();
}
