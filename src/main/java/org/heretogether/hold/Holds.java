package org.heretogether.hold;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.heretogether.base.ContributionId;
import org.heretogether.base.RoundId;
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
        return withPieces(venue, repository.in(venue, state));
    }

    /** The only answers of a round that the big screen may show as they were brought: those an organiser said so about. */
    public List<Held> shownOf(VenueId venue, RoundId round) {
        return withPieces(venue, repository.shownOf(venue, round));
    }

    /** The only ideas that the big screen may show: those an organiser said so about, at most {@code most}, the newest last. */
    public List<Held> shownIdeas(VenueId venue, int most) {
        return withPieces(venue, repository.shownIdeas(venue, most)).reversed();
    }

    /** False if somebody else has said something about it since {@code seen} was read; then nothing changes. */
    public boolean decide(VenueId venue, Held seen, HoldState state, String by) {
        return repository.knows(venue, seen.contributionId())
                && repository.decide(venue, seen.contributionId(), state, seen.looks(), by, clock.instant());
    }

    private List<Held> withPieces(VenueId venue, List<Held> held) {
        Map<ContributionId, List<Piece>> made =
                pieces.of(venue, held.stream().map(Held::contributionId).toList());
        return held.stream()
                .map(one -> one.with(made.getOrDefault(one.contributionId(), List.of())))
                .toList();
    }
}
