package org.heretogether.export;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.heretogether.base.DataFolder;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.export.TakeAway.State;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.GatheringClosed;
import org.heretogether.gathering.Gatherings;
import org.heretogether.venue.Venues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** What gatherings leave in our hands. It makes itself when a gathering closes, on a thread of its own, and stops nothing. */
@Service
public class TakeAways implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(TakeAways.class);

    // A long evening in two languages takes a small machine a few minutes to speak.
    private static final int TRIES = 600;
    private static final int SECONDS_BETWEEN = 2;
    private static final int OLD_ONES = 12;

    private final TakeAwayMaker maker;
    private final TakeAwayFiles files;
    private final Reports reports;
    private final Gatherings gatherings;
    private final Venues venues;
    private final Map<TakeAway, State> known = new ConcurrentHashMap<>();
    private final Set<GatheringId> begun = ConcurrentHashMap.newKeySet();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
            .name("take-away")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    TakeAways(TakeAwayMaker maker, DataFolder data, Reports reports, Gatherings gatherings, Venues venues) {
        this.maker = maker;
        this.files = new TakeAwayFiles(data.path().resolve("take-away"));
        this.reports = reports;
        this.gatherings = gatherings;
        this.venues = venues;
    }

    /** Every part of it, language by language, and how far it is; nothing where nothing happened. */
    public Map<TakeAway, State> of(VenueId venue, GatheringId gathering) {
        var parts = new LinkedHashMap<TakeAway, State>();
        reports.takenAway(venues.get(venue), gathering).forEach(part -> parts.put(part, state(part)));
        return parts;
    }

    /** Where a part lies, if it is there. */
    public Optional<Path> file(TakeAway part) {
        return files.has(part) ? Optional.of(files.path(part)) : Optional.empty();
    }

    /** Begins to make everything, also what is there, and returns at once. */
    public void make(VenueId venue, GatheringId gathering) {
        begun.add(gathering);
        later(() -> makeAll(venue, gathering), 0);
    }

    /** Calls the listener from another thread whenever a part changed, until the returned end is run. */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @EventListener
    void gatheringClosed(GatheringClosed closed) {
        make(closed.venueId(), closed.gatheringId());
    }

    /** What closed while nobody could make it, or came back from a backup. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        later(this::makeWhatIsMissing, 0);
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    private State state(TakeAway part) {
        if (begun.contains(part.gatheringId())) {
            return State.BEING_MADE;
        }
        State found = files.has(part) ? State.READY : maker.canMake(part) ? State.NOT_MADE : State.NO_VOICE;
        return known.getOrDefault(part, found);
    }

    void makeWhatIsMissing() {
        // Asking for our place would make an empty one, and the sample would never be loaded.
        if (venues.none()) {
            return;
        }
        VenueId venue = venues.ours().venueId();
        files.gatherings().stream()
                .filter(id -> gatherings.find(venue, id).isEmpty())
                .forEach(files::forget);
        gatherings.all(venue).stream()
                .filter(one -> one.state() == Gathering.State.CLOSED)
                .limit(OLD_ONES)
                .map(Gathering::gatheringId)
                .filter(id -> of(venue, id).containsValue(State.NOT_MADE))
                .forEach(id -> make(venue, id));
    }

    private void makeAll(VenueId venue, GatheringId gathering) {
        try {
            List<TakeAway> parts = reports.takenAway(venues.get(venue), gathering);
            parts.forEach(part -> known.put(part, State.BEING_MADE));
            begun.remove(gathering);
            parts.forEach(part -> make(venue, part, TRIES));
        } finally {
            begun.remove(gathering);
            tell();
        }
    }

    private void make(VenueId venue, TakeAway part, int tries) {
        State state = State.NOT_MADE;
        try {
            state = maker.make(venue, part, files);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) {
            LOG.warn("{} of gathering {} was not made", part.file(), part.gatheringId(), failed);
        }
        if (state == State.BEING_MADE && tries > 0) {
            later(() -> make(venue, part, tries - 1), SECONDS_BETWEEN);
            return;
        }
        known.put(part, state == State.BEING_MADE ? State.NOT_MADE : state);
        tell();
    }

    private void tell() {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException failed) {
                // A page that is going away must not keep a part from being made.
                LOG.warn("A page did not take the news: {}", failed.toString());
            }
        }
    }

    private void later(Runnable work, int seconds) {
        Runnable guarded = () -> {
            try {
                work.run();
            } catch (RuntimeException failed) {
                LOG.warn("What a gathering leaves was not made; it can be made again by a button", failed);
            }
        };
        try {
            worker.schedule(guarded, seconds, TimeUnit.SECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("The program stops; what is missing is made when it starts again");
        }
    }
}
