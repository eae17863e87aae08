package org.heretogether.decision;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heretogether.base.ActionId;
import org.heretogether.base.Changed;
import org.heretogether.base.GatheringId;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.GatheringClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** What we will do and what the organisation promised. No action is ever taken away: it is done, or not done and why. */
@Service
public class Actions {

    private final ActionRepository repository;
    private final BeforeRepository history;
    private final Transactions transactions;
    private final Clock clock;

    Actions(ActionRepository repository, BeforeRepository history, Transactions transactions, Clock clock) {
        this.repository = repository;
        this.history = history;
        this.transactions = transactions;
        this.clock = clock;
    }

    public List<Action> all(VenueId venue) {
        return repository.all(venue);
    }

    public Optional<Action> find(VenueId venue, ActionId id) {
        return repository.find(venue, id).stream().findFirst();
    }

    /** What a gathering opens with: all that is being done, and what was finished since a gathering last heard of it. */
    public List<Action> lastTime(VenueId venue, GatheringId gathering) {
        return repository.before(venue, gathering);
    }

    /** What was agreed at a gathering. */
    public List<Action> agreedAt(VenueId venue, GatheringId gathering) {
        return repository.agreedAt(venue, gathering);
    }

    public void add(VenueId venue, Action action) {
        repository.insert(venue, action);
    }

    /** Saves a changed action and keeps how it stood; {@link Changed} when someone else saved after this version was read. */
    public void change(VenueId venue, Action changed, String by) {
        transactions.inOne(() -> {
            Action before = find(venue, changed.actionId())
                    .filter(now -> now.version() == changed.version())
                    .orElseThrow(() -> new Changed("Action " + changed.actionId()));
            if (repository.update(venue, changed) == 0) {
                throw new Changed("Action " + changed.actionId());
            }
            history.insert(venue, "action", changed.actionId().value(), before.version(), before, by, clock.instant());
            return changed;
        });
    }

    /** How it stood before, newest first. */
    public List<Before> before(VenueId venue, ActionId id) {
        return history.of(venue, id.value());
    }

    @EventListener
    void gatheringClosed(GatheringClosed event) {
        repository.told(event.venueId(), event.gatheringId(), clock.instant());
    }
}
