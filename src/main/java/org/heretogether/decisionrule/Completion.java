package org.heretogether.decisionrule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of money that the purses leave over. */
public enum Completion {
    /** It stays. */
    @JsonProperty("none")
    NONE,

    /** On paper every purse gets 1 more, again and again, until nothing more fits or it would cost more than there is. */
    @JsonProperty("add-one")
    ADD_ONE,

    /** As add-one; what is left then goes to what most people chose. */
    @JsonProperty("add-one-then-most-first")
    ADD_ONE_THEN_MOST_FIRST
}
