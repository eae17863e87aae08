package org.heretogether.decision;

import java.util.List;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.springframework.stereotype.Service;

/** What a venue's people decided, newest first. */
@Service
public class Decisions {

    private final DecisionRepository repository;
    private final Transactions transactions;

    Decisions(DecisionRepository repository, Transactions transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    /** The newest 50 decisions with their actions. */
    public List<Decision> newest(VenueId venue) {
        return repository.newest(venue);
    }

    public void add(Decision decision) {
        transactions.inOne(() -> {
            repository.insert(decision);
            return decision;
        });
    }
}
