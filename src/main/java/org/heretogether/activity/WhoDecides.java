package org.heretogether.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Who has the last word about an activity. */
public enum WhoDecides {
    WE_DECIDE_NOW("we-decide-now"),
    /** Together with someone, who is named. */
    WE_DECIDE_WITH("we-decide-with"),
    /** Someone else decides, who is named. */
    WE_GIVE_IDEAS("we-give-ideas"),
    ALREADY_DECIDED("already-decided");

    private final String wireName;

    WhoDecides(String wireName) {
        this.wireName = wireName;
    }

    /** The name in the database and in the kiosk's API. */
    @JsonValue
    public String wireName() {
        return wireName;
    }

    @JsonCreator
    public static WhoDecides of(String wireName) {
        for (var whoDecides : values()) {
            if (whoDecides.wireName.equals(wireName)) {
                return whoDecides;
            }
        }
        throw new IllegalArgumentException("Nobody decides in the way '" + wireName + "'");
    }

    /** Whether the card must name the other one who decides. */
    public boolean namesAnother() {
        return this == WE_DECIDE_WITH || this == WE_GIVE_IDEAS;
    }
}
