package org.heretogether.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.contribution.ContributionStored;
import org.heretogether.gathering.RoundChanged;
import org.heretogether.gathering.Rounds;
import org.heretogether.gathering.Step;
import org.heretogether.gathering.StepChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Keeps the big screens of this node fresh: at most four times a second after news, every two seconds without, for what other
 * nodes stored. Only the round on the screen is counted, and counting again gives the same snapshot, so lost, doubled or
 * reordered news do no harm.
 */
@Service
public class LiveResults {

    private static final Logger LOG = LoggerFactory.getLogger(LiveResults.class);

    private final Results results;
    private final Rounds rounds;
    private final Map<VenueId, List<Consumer<Optional<OnScreen>>>> watchers = new ConcurrentHashMap<>();
    private final Set<VenueId> news = ConcurrentHashMap.newKeySet();

    LiveResults(Results results, Rounds rounds) {
        this.results = results;
        this.rounds = rounds;
    }

    /** What the venue's big screen shows now; empty before anything was asked. */
    public Optional<OnScreen> onScreen(VenueId venue) {
        return rounds.onScreen(venue).map(round -> new OnScreen(round, results.snapshot(venue, round.roundId())));
    }

    /** Tells the watcher what the big screen shows, from another thread, until the returned end is run. */
    public Runnable watch(VenueId venue, Consumer<Optional<OnScreen>> watcher) {
        watchers.computeIfAbsent(venue, id -> new CopyOnWriteArrayList<>()).add(watcher);
        return () -> watchers.getOrDefault(venue, List.of()).remove(watcher);
    }

    /** Shows what is in now, as far as that gives nobody away, and tells the watchers. */
    public ShowUs showUs(VenueId venue, RoundId round) {
        ShowUs answer = results.showUs(venue, round);
        rounds.putOnScreen(venue, round, answer instanceof ShowUs.Shown ? Step.RESULT : Step.QUESTION);
        return answer;
    }

    /** Shows what is in now, as far as that gives nobody away, on the step that the big screen is at. */
    public ShowUs reveal(VenueId venue, RoundId round) {
        return results.showUs(venue, round);
    }

    @EventListener
    void contributionStored(ContributionStored event) {
        news.add(event.venueId());
    }

    @EventListener
    void stepChanged(StepChanged event) {
        news.add(event.venueId());
    }

    @EventListener
    void roundChanged(RoundChanged event) {
        news.add(event.venueId());
    }

    @Scheduled(fixedDelay = 250)
    void tellNews() {
        for (VenueId venue : Set.copyOf(news)) {
            news.remove(venue);
            tell(venue);
        }
    }

    @Scheduled(fixedDelay = 2000)
    void lookAround() {
        news.addAll(watchers.keySet());
    }

    private void tell(VenueId venue) {
        List<Consumer<Optional<OnScreen>>> listening = watchers.getOrDefault(venue, List.of());
        if (listening.isEmpty()) {
            return;
        }
        try {
            Optional<OnScreen> shown = onScreen(venue);
            listening.forEach(watcher -> watcher.accept(shown));
        } catch (RuntimeException failed) {
            // The next look around tries again: a database that is away for a while must not end the big screen.
            LOG.warn("Could not count for the big screen of venue {}: {}", venue, failed.toString());
        }
    }
}
