package org.heretogether.keep;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What we keep, each with a time of its own. */
public enum Kept {
    /** Whole visits to a tablet: answers and ideas with all that belongs to them, once their rounds are closed. */
    BROUGHT("brought", null),
    /** Photos, drawings, sounds and films; the words beside them stay. */
    MADE("made", null),
    /** What organisers took away, and what the person took back or changed. */
    TAKEN_AWAY("taken-away", null),
    /** Who changed what, settled proposals, and drafts that nobody saved. */
    LOG("log", null),
    BACKUPS("backups", 12);

    private final String named;
    private final @Nullable Integer months;

    Kept(String named, @Nullable Integer months) {
        this.named = named;
        this.months = months;
    }

    /** The name in the database and in the keys of texts. */
    public String named() {
        return named;
    }

    /** How many months while nobody chose; null: until our place is cleared. */
    public @Nullable Integer months() {
        return months;
    }

    static Kept of(String named) {
        return Arrays.stream(values())
                .filter(kept -> kept.named.equals(named))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing we keep: " + named));
    }
}
