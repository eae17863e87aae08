package org.heretogether.keep;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long we keep one kind of thing.
 *
 * @param months null: until our place is cleared
 * @param chosenAt null while nobody chose
 * @param version 0 while nobody chose
 */
public record KeepTime(
        Kept kept, @Nullable Integer months, @Nullable Instant chosenAt, int version) {

    /** A new choice begins after a week, so that the others can still change it. */
    static final int DAYS_TO_THINK = 7;

    public KeepTime {
        if (months != null && months < 1) {
            throw new IllegalArgumentException("We keep nothing for " + months + " months");
        }
    }

    static KeepTime notChosen(Kept kept) {
        return new KeepTime(kept, kept.months(), null, 0);
    }

    /** The same, as somebody chooses it now. */
    public KeepTime months(@Nullable Integer chosen) {
        return new KeepTime(kept, chosen, null, version);
    }

    /** The first day on which anything goes by this choice. */
    LocalDate begins(Clock clock) {
        var chosen = chosenAt == null ? LocalDate.now(clock) : LocalDate.ofInstant(chosenAt, clock.getZone());
        return chosen.plusDays(DAYS_TO_THINK);
    }

    /** What ended before this moment goes on that day; nothing goes where no time is set. */
    Instant cutoff(LocalDate day, Clock clock) {
        return months == null
                ? Instant.EPOCH
                : day.minusMonths(months)
                        .plusDays(1)
                        .atStartOfDay(clock.getZone())
                        .toInstant();
    }

    /** The day on which something that ended then goes. */
    LocalDate goesOn(Instant ended, Clock clock) {
        if (months == null) {
            return LocalDate.MAX;
        }
        var endedOn = LocalDate.ofInstant(ended, clock.getZone());
        var day = endedOn.plusMonths(months);
        // Six months before the last of February is not yet the last of August.
        while (day.minusMonths(months).isBefore(endedOn)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
