package org.heretogether.gathering;

import java.util.Locale;

/** What the big screen is at, in this order. Each question brings its own steps. */
public enum Step {
    WELCOME(false),
    LAST_TIME(false),
    WHAT_CAN_CHANGE(true),
    QUESTION(true),
    RESULT(true),
    WHAT_WE_BROUGHT(true),
    HOW_WE_COUNTED(true),
    WHERE_WE_DIFFER(true),
    DECISION(true),
    IDEAS(false),
    ACTIONS(false),
    GOODBYE(false);

    private final boolean aboutARound;

    Step(boolean aboutARound) {
        this.aboutARound = aboutARound;
    }

    /** Whether it is about one round of a question. */
    public boolean isAboutARound() {
        return aboutARound;
    }

    /** The name in the database and in the texts. */
    public String named() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The step of this name. */
    public static Step of(String named) {
        return valueOf(named.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
