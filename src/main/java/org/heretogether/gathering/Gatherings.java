package org.heretogether.gathering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heretogether.base.GatheringId;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.venue.Venues;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The meetings of a venue, newest first. */
@Service
public class Gatherings {

    private final GatheringRepository repository;
    private final Rounds rounds;
    private final StepRepository steps;
    private final Venues venues;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Gatherings(
            GatheringRepository repository,
            Rounds rounds,
            StepRepository steps,
            Venues venues,
            Transactions transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.steps = steps;
        this.venues = venues;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    public List<Gathering> all(VenueId venue) {
        return repository.all(venue);
    }

    public Optional<Gathering> find(VenueId venue, GatheringId id) {
        return repository.find(venue, id);
    }

    /** The gathering that goes on now: the newest open one. */
    public Optional<Gathering> current(VenueId venue) {
        return repository.all(venue).stream()
                .filter(gathering -> gathering.state() == Gathering.State.OPEN)
                .findFirst();
    }

    /** Plans a gathering; while the venue rehearses, it is a rehearsal. */
    public Gathering plan(VenueId venue, Wording name, LocalDate startsOn) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A gathering needs a name");
        }
        boolean rehearsal = venues.get(venue).rehearsal();
        var gathering = new Gathering(GatheringId.next(), venue, name, startsOn, Gathering.State.PLANNED, rehearsal, 1);
        repository.insert(gathering, clock.instant());
        return gathering;
    }

    /** Opens the gathering; the big screen welcomes us. */
    public void open(VenueId venue, GatheringId id) {
        transactions.inOne(() -> {
            repository.open(venue, id, clock.instant());
            steps.put(venue, id, Step.WELCOME, 0, clock.instant());
            return id;
        });
        events.publishEvent(new StepChanged(venue));
    }

    /** Closes the gathering and every round of it that is not closed yet. */
    public void close(VenueId venue, GatheringId id) {
        transactions.inOne(() -> {
            rounds.of(venue, id).stream()
                    .filter(round -> round.state() != Round.State.CLOSED)
                    .forEach(round -> rounds.close(venue, round.roundId()));
            repository.changeState(venue, id, Gathering.State.CLOSED);
            return id;
        });
        events.publishEvent(new GatheringClosed(venue, id));
    }
}
