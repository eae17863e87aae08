package org.heretogether.gathering;

import java.time.Instant;
import java.time.LocalDate;
import org.heretogether.base.GatheringId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.decisionrule.HowWeDecide;
import org.jspecify.annotations.Nullable;

/**
 * One opening of a question. Asking again is a new round with the next number; the old one is kept.
 *
 * @param howWeDecide what was agreed when it opened; none in a rehearsal, which follows the question
 * @param againOn when we come back to it, where we were not ready to decide
 */
public record Round(
        RoundId roundId,
        VenueId venueId,
        GatheringId gatheringId,
        QuestionId questionId,
        int number,
        State state,
        boolean rehearsal,
        Instant openedAt,
        @Nullable Instant closedAt,
        Instant onScreenAt,
        @Nullable HowWeDecide howWeDecide,
        @Nullable LocalDate againOn,
        int version) {

    /** Whether people can answer now. A paused round is not in the kiosks' pack, but takes what was made before the pause. */
    public enum State {
        OPEN,
        PAUSED,
        CLOSED
    }

    /** Whether an answer made at this moment came too late: it was made after the round was closed. */
    public boolean isClosedAt(Instant moment) {
        return closedAt != null && moment.isAfter(closedAt);
    }
}
