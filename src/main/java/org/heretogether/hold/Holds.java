package org.heretogether.hold;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.heretogether.base.ContributionId;
import org.heretogether.base.VenueId;
import org.heretogether.piece.Piece;
import org.heretogether.piece.Pieces;
import org.springframework.stereotype.Service;

/** What waits to be looked at, and what organisers said about it. */
@Service
public class Holds {

    private final HoldRepository repository;
    private final Pieces pieces;
    private final Clock clock;

    Holds(HoldRepository repository, Pieces pieces, Clock clock) {
        this.repository = repository;
        this.pieces = pieces;
        this.clock = clock;
    }

    /** The oldest 200 in this state. */
    public List<Held> in(VenueId venue, HoldState state) {
        List<Held> held = repository.in(venue, state);
        Map<ContributionId, List<Piece>> made =
                pieces.of(venue, held.stream().map(Held::contributionId).toList());
        return held.stream()
                .map(one -> one.with(made.getOrDefault(one.contributionId(), List.of())))
                .toList();
    }

    /** The only things the big screen may show of what people brought in their own way. */
    public List<Held> shown(VenueId venue) {
        return in(venue, HoldState.SHOW);
    }

    /** False if somebody else has said something about it since {@code seen} was read; then nothing changes. */
    public boolean decide(VenueId venue, Held seen, HoldState state, String by) {
        return repository.knows(venue, seen.contributionId())
                && repository.decide(venue, seen.contributionId(), state, seen.looks(), by, clock.instant());
    }
}
