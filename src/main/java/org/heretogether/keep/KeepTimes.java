package org.heretogether.keep;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.heretogether.base.Changed;
import org.heretogether.base.VenueId;
import org.springframework.stereotype.Service;

/** How long we keep each kind of thing, and what would go by it. */
@Service
public class KeepTimes {

    private final KeepRepository repository;
    private final Clock clock;

    KeepTimes(KeepRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public List<KeepTime> all(VenueId venue) {
        Map<Kept, KeepTime> chosen = repository.times(venue);
        return Arrays.stream(Kept.values())
                .map(kept -> chosen.getOrDefault(kept, KeepTime.notChosen(kept)))
                .toList();
    }

    public KeepTime of(VenueId venue, Kept kept) {
        return all(venue).get(kept.ordinal());
    }

    /** Chooses; {@link Changed} when someone else chose since this was read. */
    public void choose(VenueId venue, KeepTime chosen, String who) {
        if (!repository.choose(venue, chosen, who, clock.instant())) {
            throw new Changed("The time for " + chosen.kept());
        }
    }

    /** What goes by this choice, chosen already or not yet. Of backups nothing is told: nobody knows where all of them lie. */
    public Preview preview(VenueId venue, KeepTime time) {
        int now = repository.now(venue, time.kept());
        if (time.months() == null) {
            return new Preview(now, 0, null, null);
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate begins = time.begins(clock);
        LocalDate soonest = begins.isBefore(today) ? today : begins;
        Instant cutoff = time.cutoff(soonest, clock);
        int first = repository.howMany(venue, time.kept(), cutoff);
        var next = repository
                .earliest(venue, time.kept(), cutoff)
                .map(ended -> time.goesOn(ended, clock))
                .orElse(null);
        if (first > 0) {
            return new Preview(now, first, soonest, next);
        }
        if (next == null) {
            return new Preview(now, 0, null, null);
        }
        int then = repository.howMany(venue, time.kept(), time.cutoff(next, clock));
        var later = repository
                .earliest(venue, time.kept(), time.cutoff(next, clock))
                .map(ended -> time.goesOn(ended, clock))
                .orElse(null);
        return new Preview(now, then, next, later);
    }

    /** The last day on which a backup made now should still be there. */
    public LocalDate backupUntil(VenueId venue) {
        Integer months = of(venue, Kept.BACKUPS).months();
        return LocalDate.now(clock).plusMonths(months == null ? 12 : months);
    }
}
