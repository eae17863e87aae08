package org.heretogether.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heretogether.base.Changed;
import org.heretogether.base.DecisionId;
import org.heretogether.base.GatheringId;
import org.heretogether.base.RoundId;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.springframework.stereotype.Service;

/** What a venue's people decided, newest first. How a decision stood before each change is kept. */
@Service
public class Decisions {

    private final DecisionRepository repository;
    private final BeforeRepository history;
    private final Transactions transactions;
    private final Clock clock;

    Decisions(DecisionRepository repository, BeforeRepository history, Transactions transactions, Clock clock) {
        this.repository = repository;
        this.history = history;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The newest 50 decisions with their actions. */
    public List<Decision> newest(VenueId venue) {
        return repository.all(venue);
    }

    public Optional<Decision> find(VenueId venue, DecisionId id) {
        return repository.find(venue, id);
    }

    /** What was decided after a round. */
    public Optional<Decision> of(VenueId venue, RoundId round) {
        return repository.of(venue, round);
    }

    /** What a gathering on this day looks back on: decided elsewhere, its day has come, and how it went is not written down. */
    public List<Decision> toLookBackOn(VenueId venue, GatheringId here, LocalDate day) {
        return newest(venue).stream()
                .filter(decision -> decision.isDueBy(day) && !here.equals(decision.gatheringId()))
                .toList();
    }

    public void add(Decision decision) {
        transactions.inOne(() -> {
            repository.insert(decision);
            return decision;
        });
    }

    /** Saves a changed decision and keeps how it stood; {@link Changed} when someone else saved after this version was read. */
    public void change(Decision changed, String by) {
        transactions.inOne(() -> {
            Decision before = repository
                    .find(changed.venueId(), changed.decisionId())
                    .filter(now -> now.version() == changed.version())
                    .orElseThrow(() -> new Changed("Decision " + changed.decisionId()));
            if (repository.update(changed) == 0) {
                throw new Changed("Decision " + changed.decisionId());
            }
            history.insert(
                    changed.venueId(),
                    "decision",
                    changed.decisionId().value(),
                    before.version(),
                    before,
                    by,
                    clock.instant());
            return changed;
        });
    }

    /** How it stood before, newest first. */
    public List<Before> before(VenueId venue, DecisionId id) {
        return history.of(venue, id.value());
    }
}
