package org.heretogether.decisionrule;

import java.util.List;

/** What a count comes to under a rule. */
public sealed interface Outcome {

    /** One thing stands first. */
    record Chosen(String thing) implements Outcome {}

    /** These stand first together, in the order of the question. */
    record Tied(List<String> things) implements Outcome {}

    /** Nothing was chosen yet. */
    record NotReady() implements Outcome {}
}
