package org.heretogether.hold;

import java.util.Arrays;

/** What organisers said about something that waited. */
public enum HoldState {
    /** Nobody has looked yet. */
    WAITING("waiting"),
    /** All of us may see it. */
    SHOW("show"),
    /** It stays with the organisers. */
    KEEP("keep"),
    /** It is shown to nobody; it can be put back. */
    TAKEN_AWAY("taken-away"),
    /** It says that somebody may be in danger or needs help: a person has to be told. */
    TELL("tell");

    private final String named;

    HoldState(String named) {
        this.named = named;
    }

    /** The name in the database and in the keys of texts. */
    public String named() {
        return named;
    }

    static HoldState of(String named) {
        return Arrays.stream(values())
                .filter(state -> state.named.equals(named))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such state: " + named));
    }
}
