package org.heretogether.result;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.contribution.ContributionStored;
import org.heretogether.gathering.RoundChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Keeps the rounds that somebody watches fresh: at most four times a second after news, every two seconds without, for what
 * other nodes stored. Counting again gives the same snapshot, so lost, doubled or reordered news do no harm.
 */
@Service
public class LiveResults {

    private static final Logger LOG = LoggerFactory.getLogger(LiveResults.class);

    private final Results results;
    private final Map<RoundId, Watched> watched = new ConcurrentHashMap<>();
    private final Set<RoundId> news = ConcurrentHashMap.newKeySet();

    LiveResults(Results results) {
        this.results = results;
    }

    private record Watched(VenueId venue, List<Consumer<Snapshot>> watchers) {}

    /** Tells the watcher each snapshot of the round from now on, from another thread, until the returned end is run. */
    public Runnable watch(VenueId venue, RoundId round, Consumer<Snapshot> watcher) {
        watched.compute(round, (id, before) -> {
            Watched rounds = before == null ? new Watched(venue, new CopyOnWriteArrayList<>()) : before;
            rounds.watchers().add(watcher);
            return rounds;
        });
        news.add(round);
        return () -> watched.computeIfPresent(round, (id, before) -> {
            before.watchers().remove(watcher);
            return before.watchers().isEmpty() ? null : before;
        });
    }

    /** Shows what is in now, as far as that gives nobody away, and tells the watchers. */
    public ShowUs showUs(VenueId venue, RoundId round) {
        ShowUs answer = results.showUs(venue, round);
        news.add(round);
        return answer;
    }

    @EventListener
    void contributionStored(ContributionStored event) {
        news.add(event.roundId());
    }

    @EventListener
    void roundChanged(RoundChanged event) {
        news.add(event.roundId());
    }

    @Scheduled(fixedDelay = 250)
    void tellNews() {
        for (RoundId round : Set.copyOf(news)) {
            news.remove(round);
            tell(round);
        }
    }

    @Scheduled(fixedDelay = 2000)
    void lookAround() {
        news.addAll(watched.keySet());
    }

    private void tell(RoundId round) {
        Watched rounds = watched.get(round);
        if (rounds == null) {
            return;
        }
        try {
            Snapshot snapshot = results.snapshot(rounds.venue(), round);
            rounds.watchers().forEach(watcher -> watcher.accept(snapshot));
        } catch (RuntimeException failed) {
            // The next look around tries again: a database that is away for a while must not end the big screen.
            LOG.warn("Could not count round {}: {}", round, failed.toString());
        }
    }
}
