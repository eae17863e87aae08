package org.heretogether.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.heretogether.agenda.AgendaItem.Why;
import org.heretogether.base.GatheringId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Decisions;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.result.Results;
import org.heretogether.result.Snapshot;
import org.springframework.stereotype.Service;

/**
 * What earlier gatherings left open: a question that three or more of us called wrong stands on the very next agenda, one for
 * which we were not ready on that of its day, until it is decided or asked again.
 */
@Service
public class Agenda {

    private static final int LOOKS_BACK = 12;

    private final Gatherings gatherings;
    private final Rounds rounds;
    private final Results results;
    private final Decisions decisions;

    Agenda(Gatherings gatherings, Rounds rounds, Results results, Decisions decisions) {
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.results = results;
        this.decisions = decisions;
    }

    /** What stands on the agenda of a gathering, what was called wrong first. */
    public List<AgendaItem> of(VenueId venue, GatheringId id) {
        Optional<Gathering> here = gatherings.find(venue, id);
        if (here.isEmpty()) {
            return List.of();
        }
        List<Gathering> before = gatherings.all(venue).stream()
                .filter(one -> one.state() == Gathering.State.CLOSED
                        && one.rehearsal() == here.get().rehearsal()
                        && !one.gatheringId().equals(id)
                        && !one.startsOn().isAfter(here.get().startsOn()))
                .limit(LOOKS_BACK)
                .toList();
        var items = new ArrayList<AgendaItem>();
        before.stream().limit(1).flatMap(this::calledWrong).forEach(items::add);
        before.stream().flatMap(one -> notReady(one, here.get())).forEach(items::add);
        return items;
    }

    /** By what the big screen showed, and nothing newer. */
    private Stream<AgendaItem> calledWrong(Gathering last) {
        return lastRounds(last).stream()
                .flatMap(round -> results
                        .shown(round.venueId(), round.roundId())
                        .filter(tally -> tally.wrongQuestion() >= Snapshot.WRONG_FOR_SO_MANY)
                        .map(tally ->
                                new AgendaItem(rounds.asked(round), Why.WRONG_QUESTION, tally.wrongQuestion(), null))
                        .stream());
    }

    private Stream<AgendaItem> notReady(Gathering earlier, Gathering here) {
        return lastRounds(earlier).stream()
                .filter(round -> round.againOn() != null && !round.againOn().isAfter(here.startsOn()))
                .filter(round -> rounds.isLast(round)
                        && decisions.of(round.venueId(), round.roundId()).isEmpty())
                .map(round ->
                        new AgendaItem(rounds.asked(round), Why.NOT_READY, 0, Objects.requireNonNull(round.againOn())));
    }

    private List<Round> lastRounds(Gathering gathering) {
        var last = new LinkedHashMap<QuestionId, Round>();
        rounds.of(gathering.venueId(), gathering.gatheringId()).forEach(round -> last.put(round.questionId(), round));
        return List.copyOf(last.values());
    }
}
