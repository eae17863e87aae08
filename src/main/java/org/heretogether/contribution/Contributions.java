package org.heretogether.contribution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.base.GatheringId;
import org.heretogether.base.RoundId;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.heretogether.contribution.Brought.AnAnswer;
import org.heretogether.contribution.Brought.AnIdea;
import org.heretogether.contribution.Brought.TakenBack;
import org.heretogether.contribution.Verdict.KnownAlready;
import org.heretogether.contribution.Verdict.Reason;
import org.heretogether.contribution.Verdict.Refused;
import org.heretogether.contribution.Verdict.Stored;
import org.heretogether.venue.Kiosk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Takes in what people brought: each once, none lost, none refused without a reason. */
@Service
public class Contributions {

    /** How far ahead of ours a tablet's moment may be before we call its clock wrong. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    /** Nothing was brought before this program was there. */
    private static final Instant EARLIEST = Instant.parse("2026-01-01T00:00:00Z");

    private final ContributionRepository repository;
    private final KnownQuestions known;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contributions(
            ContributionRepository repository,
            KnownQuestions known,
            Transactions transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.known = known;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Stores what a kiosk handed up, or says why not. The same thing may be handed up any number of times. */
    public Verdict accept(Kiosk kiosk, Brought brought) {
        return accept(kiosk, brought, TurnEnd.NOTHING_SAID);
    }

    /** The same, with what the turn said at its end. */
    public Verdict accept(Kiosk kiosk, Brought brought, TurnEnd end) {
        Instant now = clock.instant();
        Optional<Reason> reason = switch (brought) {
            case AnAnswer answer -> reasonAgainst(kiosk, answer, now);
            case AnIdea idea -> madeBetween(EARLIEST, idea, now);
            case TakenBack back -> madeBetween(EARLIEST, back, now);
        };
        if (reason.isPresent()) {
            return repository.isKnown(kiosk, brought) ? new KnownAlready() : new Refused(reason.get());
        }
        // Two statements, each whole by itself, and no transaction around them: a turn that has nothing in it yet says
        // nothing, and beginning and ending a transaction would take longer than both.
        transactions.again(() -> repository.insertTurnIfNew(kiosk, brought, end, now));
        Verdict verdict =
                switch (transactions.again(() -> repository.insertIfNew(kiosk, brought, end.revision(), now))) {
                    case NEW -> new Stored();
                    case SAME -> new KnownAlready();
                    case OTHER -> new Refused(Reason.OTHER_BODY);
                };
        if (verdict instanceof Stored) {
            rounds(kiosk, brought)
                    .forEach(round -> events.publishEvent(new ContributionStored(kiosk.venueId(), round)));
        }
        return verdict;
    }

    private List<RoundId> rounds(Kiosk kiosk, Brought brought) {
        return switch (brought) {
            case AnAnswer answer -> List.of(answer.roundId());
            case AnIdea idea -> List.of();
            case TakenBack back -> repository.roundsOf(kiosk.venueId(), back.turnId());
        };
    }

    /** Keeps what was not taken in, word for word, for the organisers. */
    public void keepRefused(Kiosk kiosk, String contributionId, Reason reason, String body) {
        repository.insertRefusalIfNew(kiosk, contributionId, reason.named(), body, clock.instant());
    }

    /** The newest 200 things that were not taken in. */
    public List<Refusal> refusals(VenueId venue) {
        return repository.refusals(venue, 200);
    }

    /** How many contributions each round of a gathering has; rounds without any are not there. */
    public Map<RoundId, Integer> counts(VenueId venue, GatheringId gathering) {
        return repository.counts(venue, gathering);
    }

    /** How many tablets took part in a gathering. */
    public int tablets(VenueId venue, GatheringId gathering) {
        return repository.tablets(venue, gathering);
    }

    private Optional<Reason> reasonAgainst(Kiosk kiosk, AnAnswer brought, Instant now) {
        Optional<Asked> found = repository.asked(kiosk.venueId(), brought.roundId());
        if (found.isEmpty()) {
            return Optional.of(Reason.UNKNOWN_ROUND);
        }
        Asked asked = found.get();
        Optional<Reason> clock = madeBetween(asked.openedAt(), brought, now);
        if (clock.isPresent()) {
            return clock;
        }
        if (asked.isClosedAt(brought.madeAt())) {
            return Optional.of(Reason.ROUND_CLOSED);
        }
        return known.question(kiosk.venueId(), asked).accepts(brought.answer())
                ? Optional.empty()
                : Optional.of(Reason.VALUE_NOT_ACCEPTED);
    }

    private static Optional<Reason> madeBetween(Instant earliest, Brought brought, Instant now) {
        boolean tooEarly = brought.madeAt().isBefore(earliest.minus(CLOCKS_DIFFER));
        boolean tooLate = brought.madeAt().isAfter(now.plus(CLOCKS_DIFFER));
        return tooEarly || tooLate ? Optional.of(Reason.CLOCK) : Optional.empty();
    }
}
