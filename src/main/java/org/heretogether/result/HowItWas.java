package org.heretogether.result;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heretogether.answertype.Answer;
import org.heretogether.answertype.Tally;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.springframework.stereotype.Service;

/** How tonight was: one tap on the way out, told once to the next gathering, under the same rule as every result. */
@Service
public class HowItWas {

    private static final ThreeWayScale FACES = new ThreeWayScale(ThreeWayScale.Look.FACES);
    private static final Tally NOTHING = Tally.of(List.of(), Map.of());

    private final HowItWasRepository repository;
    private final Gatherings gatherings;
    private final Clock clock;

    HowItWas(HowItWasRepository repository, Gatherings gatherings, Clock clock) {
        this.repository = repository;
        this.gatherings = gatherings;
        this.clock = clock;
    }

    /**
     * What the next gathering is told.
     *
     * @param tally with its numbers; nothing where so few of us said nearly the same that numbers would give them away
     * @param mostOfUs then what most of us said
     */
    public record Told(Optional<Tally> tally, List<Alike> mostOfUs) {}

    /** Keeps one tap, once; false where it is about no gathering that is or was. */
    public boolean keep(VenueId venue, UUID id, GatheringId gathering, ThreeWayScale.Level level) {
        boolean was = gatherings
                .find(venue, gathering)
                .filter(one -> one.state() != Gathering.State.PLANNED)
                .isPresent();
        if (was) {
            repository.insertIfNew(venue, id, gathering, level);
        }
        return was;
    }

    /** What the gathering before this one said on its way out; nothing while too few of us said it. */
    public Optional<Told> lastTime(VenueId venue, GatheringId id) {
        return gatherings
                .find(venue, id)
                .flatMap(here -> gatherings.all(venue).stream()
                        .filter(one -> one.state() == Gathering.State.CLOSED
                                && one.rehearsal() == here.rehearsal()
                                && !one.gatheringId().equals(id)
                                && !one.startsOn().isAfter(here.startsOn()))
                        .findFirst()
                        .flatMap(this::told));
    }

    private Optional<Told> told(Gathering gathering) {
        Optional<Tally> before = repository.told(gathering.venueId(), gathering.gatheringId());
        if (before.isPresent()) {
            return before.map(HowItWas::told);
        }
        Map<Answer, Integer> said = repository.said(gathering.venueId(), gathering.gatheringId());
        Tally now = Tally.of(FACES.counted(List.of()), said);
        if (now.people() < Disclosure.FEWEST) {
            return Optional.empty();
        }
        repository.tell(gathering.venueId(), gathering.gatheringId(), now, clock.instant());
        // Another node may have told it a moment before: what it told is what is told.
        return repository.told(gathering.venueId(), gathering.gatheringId()).map(HowItWas::told);
    }

    private static Told told(Tally tally) {
        List<Alike> alike = Alike.between(NOTHING, tally, tally.people(), FACES);
        return new Told(alike.isEmpty() ? Optional.of(tally) : Optional.empty(), alike);
    }
}
