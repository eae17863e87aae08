package org.heretogether.gathering;

import java.time.Clock;
import java.util.Optional;
import org.heretogether.base.GatheringId;
import org.heretogether.base.RoundId;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Where the gathering that goes on now is on the big screen, and going on from there. */
@Service
public class Steps {

    private final StepRepository repository;
    private final RoundRepository rounds;
    private final GatheringRepository gatherings;
    private final Course course;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Steps(
            StepRepository repository,
            RoundRepository rounds,
            GatheringRepository gatherings,
            Course course,
            Transactions transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.gatherings = gatherings;
        this.course = course;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** The gathering that goes on now and how far it is; empty when none is open. */
    public Optional<Progress> current(VenueId venue) {
        return repository
                .current(venue)
                .map(row -> progress(venue, row))
                .or(() -> gatherings.all(venue).stream()
                        .filter(gathering -> gathering.state() == Gathering.State.OPEN)
                        .findFirst()
                        .map(gathering -> atTheBeginning(gathering.gatheringId())));
    }

    /** What comes after this, or before it; empty at the end, or at the beginning. */
    public Optional<Position> beside(VenueId venue, Progress progress, boolean on) {
        return course.beside(venue, progress.gatheringId(), progress.at(), on);
    }

    /** Goes to a position, if the gathering still is where the one who pressed saw it; whether it was. */
    public boolean go(VenueId venue, Progress seen, Position to) {
        boolean moved = transactions.inOne(() -> {
            if (seen.moves() == 0) {
                repository.put(venue, seen.gatheringId(), to.step(), to.part(), clock.instant());
            } else if (!repository.move(
                    venue, seen.gatheringId(), seen.moves(), to.step(), to.part(), clock.instant())) {
                return false;
            }
            to.round().ifPresent(round -> rounds.putOnScreen(venue, round, clock.instant()));
            return true;
        });
        if (moved) {
            events.publishEvent(new StepChanged(venue));
        }
        return moved;
    }

    /** Turns the room's light for the gathering that goes on now; whether there is one. */
    public boolean turn(VenueId venue, Light light) {
        Optional<Progress> now = current(venue);
        now.ifPresent(progress -> {
            if (progress.moves() == 0) {
                repository.put(
                        venue,
                        progress.gatheringId(),
                        progress.at().step(),
                        progress.at().part(),
                        clock.instant());
            }
            repository.light(venue, progress.gatheringId(), light);
            events.publishEvent(new StepChanged(venue));
        });
        return now.isPresent();
    }

    private Progress progress(VenueId venue, StepRepository.Row row) {
        if (!row.step().isAboutARound()) {
            var at = new Position(row.step(), Optional.empty(), row.part());
            return new Progress(row.gatheringId(), at, row.light(), row.moves());
        }
        Optional<RoundId> round = rounds.lastOnScreen(venue)
                .filter(shown -> shown.gatheringId().equals(row.gatheringId()))
                .map(Round::roundId);
        var at = round.isEmpty()
                ? new Position(Step.WELCOME, Optional.empty(), 0)
                : new Position(row.step(), round, row.part());
        return new Progress(row.gatheringId(), at, row.light(), row.moves());
    }

    private static Progress atTheBeginning(GatheringId gathering) {
        return new Progress(gathering, new Position(Step.WELCOME, Optional.empty(), 0), Light.GREEN, 0);
    }
}
