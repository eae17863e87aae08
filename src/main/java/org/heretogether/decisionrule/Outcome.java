package org.heretogether.decisionrule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What a count comes to under a rule. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Chosen.class, name = "chosen"),
    @JsonSubTypes.Type(value = Outcome.Tied.class, name = "tied"),
    @JsonSubTypes.Type(value = Outcome.NotReady.class, name = "not-ready"),
    @JsonSubTypes.Type(value = Outcome.WrongQuestion.class, name = "wrong-question"),
    @JsonSubTypes.Type(value = Outcome.NothingCanChange.class, name = "nothing-can-change")
})
public sealed interface Outcome {

    /** These are chosen; where an order was counted, in that order. */
    record Chosen(List<String> things) implements Outcome {
        public Chosen {
            things = List.copyOf(things);
        }
    }

    /**
     * The count does not settle everything.
     *
     * @param things what is chosen however the ties fall
     * @param ties sets of which some, not all, are chosen, each in the order of the question
     */
    record Tied(List<String> things, List<List<String>> ties) implements Outcome {
        public Tied {
            things = List.copyOf(things);
            ties = ties.stream().map(List::copyOf).toList();
        }
    }

    /** Nothing was chosen yet, or someone has a worry. */
    record NotReady() implements Outcome {}

    /** Nothing was chosen, and so many of us said that this is the wrong question. */
    record WrongQuestion(long people) implements Outcome {}

    /** There is nothing that we could change here. */
    record NothingCanChange() implements Outcome {}
}
