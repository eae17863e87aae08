package org.heretogether.keep;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.heretogether.base.ChangeMade;
import org.heretogether.base.ContributionId;
import org.heretogether.base.Gone;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.heretogether.venue.Venues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Takes away for good what is due, and what somebody wants gone at once. */
@Service
public class Deletions implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Deletions.class);

    private final DueRepository due;
    private final GoneRepository repository;
    private final GoneFiles files;
    private final KeepTimes times;
    private final Venues venues;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deletions(
            DueRepository due,
            GoneRepository repository,
            GoneFiles files,
            KeepTimes times,
            Venues venues,
            Transactions transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.due = due;
        this.repository = repository;
        this.files = files;
        this.times = times;
        this.venues = venues;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Before anyone can ask for anything: a backup that was just put back may hold what is long due. */
    @Override
    public void afterSingletonsInstantiated() {
        everyHour();
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 3_600_000)
    void everyHour() {
        try {
            // Asking for our place would make an empty one, and the sample would never be loaded.
            if (!venues.none()) {
                due(venues.ours().venueId());
            }
        } catch (RuntimeException failed) {
            LOG.error("What is due could not be taken away; the next look tries again", failed);
        }
    }

    /** Takes away what organisers took away before and nobody put back since; false if there is no such thing. */
    public boolean one(VenueId venue, ContributionId id) {
        boolean found = transactions.inOne(() -> {
            List<ContributionId> all = due.withEarlierForms(venue, id);
            repository.deleteContributions(venue, all, clock.instant());
            return !all.isEmpty();
        });
        if (found) {
            files.delete();
            events.publishEvent(new Gone(venue));
        }
        return found;
    }

    /** Takes away what is due today, and says how many things that were. */
    int due(VenueId venue) {
        Instant now = clock.instant();
        int gone = again(() -> due.cameBack(venue), ids -> repository.deleteContributions(venue, ids, now))
                + again(() -> due.piecesThatCameBack(venue), ids -> repository.deletePieces(venue, ids, now))
                + transactions.inOne(() -> repository.deleteWhatCameBack(venue, now));
        for (KeepTime time : times.all(venue)) {
            LocalDate today = LocalDate.now(clock);
            if (time.months() != null && !time.begins(clock).isAfter(today)) {
                gone += due(venue, time, time.cutoff(today, clock), now);
            }
        }
        files.delete();
        if (gone > 0) {
            events.publishEvent(new Gone(venue));
            events.publishEvent(new ChangeMade("", "gone-by-time", String.valueOf(gone), ""));
            LOG.info("{} things went, as organisers chose", gone);
        }
        return gone;
    }

    private int due(VenueId venue, KeepTime time, Instant cutoff, Instant now) {
        return switch (time.kept()) {
            case BROUGHT -> {
                int turns = again(() -> due.turnsBefore(venue, cutoff), ids -> repository.deleteTurns(venue, ids, now));
                int lone = again(
                        () -> due.lonePiecesBefore(venue, cutoff), ids -> repository.deletePieces(venue, ids, now));
                transactions.inOne(() -> {
                    repository.deleteTheRest(venue, cutoff, LocalDate.ofInstant(cutoff, clock.getZone()), now);
                    return null;
                });
                yield turns + lone;
            }
            case MADE -> again(() -> due.piecesBefore(venue, cutoff), ids -> repository.deletePieces(venue, ids, now));
            case TAKEN_AWAY ->
                again(() -> due.takenAwayBefore(venue, cutoff), ids -> repository.deleteContributions(venue, ids, now))
                        + transactions.inOne(() -> repository.deleteFinishedThings(venue, cutoff, now));
            case LOG -> transactions.inOne(() -> repository.deleteLog(venue, cutoff));
            case BACKUPS -> 0;
        };
    }

    /** A few at a time, so that nobody who answers meanwhile has to wait. */
    private <T> int again(Supplier<List<T>> which, Consumer<List<T>> delete) {
        int gone = 0;
        while (true) {
            int some = transactions.inOne(() -> {
                List<T> ids = which.get();
                if (!ids.isEmpty()) {
                    delete.accept(ids);
                }
                return ids.size();
            });
            if (some == 0) {
                return gone;
            }
            gone += some;
        }
    }
}
