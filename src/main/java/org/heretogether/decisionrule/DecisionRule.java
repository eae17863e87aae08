package org.heretogether.decisionrule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.heretogether.answertype.Tally;

/** How a count becomes an outcome. The same count always gives the same outcome; a tie is told, never settled by the program. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes(@JsonSubTypes.Type(value = MostChosen.class, name = MostChosen.KIND))
public sealed interface DecisionRule permits MostChosen {

    Outcome outcome(Tally tally);
}
