package org.heretogether.gathering;

import java.util.Locale;

/** How the room is: fine, slower, or stop. Nobody is named with it. */
public enum Light {
    GREEN,
    YELLOW,
    RED;

    /** The name on the wire, in the database and in the texts. */
    public String named() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The light of this name. */
    public static Light of(String named) {
        return valueOf(named.toUpperCase(Locale.ROOT));
    }
}
