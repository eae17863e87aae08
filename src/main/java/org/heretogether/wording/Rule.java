package org.heretogether.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the wording helper looks at. The name in small letters with hyphens is the rule's name everywhere: {@code yes-no}. */
public enum Rule {
    THEM_AND_US,
    LABEL,
    JARGON,
    HARD_WORD,
    LONG_WORD,
    ACRONYM,
    ABSTRACT,
    BATTLE_WORD,
    FIGURE_OF_SPEECH,
    CLAIMS_TOO_MUCH,
    SELF_PRAISE,
    TALKS_DOWN,
    SHOUTING,
    LONG_SENTENCE,
    DOUBLE_SENTENCE,
    YES_NO,
    LEADING,
    ONLY_GOOD,
    TWO_IN_ONE,
    NEGATIVE,
    QUANTITY_OR_TIME,
    WHY_QUESTION,
    ASKS_ABOUT_A_PERSON,
    FAKE_CHOICE,
    TOO_MANY_ANSWERS,
    TOO_MANY_QUESTIONS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Rule> named(String name) {
        return Arrays.stream(values())
                .filter(rule -> rule.toString().equals(name))
                .findFirst();
    }
}
