package org.heretogether.job;

import java.time.Instant;
import java.util.Locale;
import org.heretogether.base.GatheringId;
import org.heretogether.base.JourneyId;
import org.jspecify.annotations.Nullable;

/**
 * How somebody gets home.
 *
 * @param contact whom to call when nobody comes; may be empty
 * @param leftAt when this person left safely; none while they are here
 */
public record Journey(
        JourneyId journeyId,
        GatheringId gatheringId,
        String who,
        How how,
        String contact,
        @Nullable Instant leftAt) {

    public Journey {
        if (who.isBlank()) {
            throw new IllegalArgumentException("Who gets home?");
        }
    }

    /** By what. */
    public enum How {
        TAXI,
        LIFT,
        BUS,
        WALK;

        /** The name in the database and in the texts. */
        public String named() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The way of this name. */
        public static How of(String named) {
            return valueOf(named.toUpperCase(Locale.ROOT));
        }
    }
}
