package org.heretogether.decision;

import java.time.LocalDate;
import java.util.List;
import org.heretogether.base.ActivityId;
import org.heretogether.base.DecisionId;
import org.heretogether.base.GatheringId;
import org.heretogether.base.PictureId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the group agreed: what, who decided, what it leaves out, and when we look back.
 *
 * @param roundId the round it comes from, if it comes from one
 * @param gatheringId where it was agreed
 * @param people how many of us decided
 * @param couldNot what we could not choose, and why; may be empty
 * @param differ where we differ; may be empty
 * @param worked what worked, said on the day on which we look back; may be empty
 */
public record Decision(
        DecisionId decisionId,
        VenueId venueId,
        ActivityId activityId,
        @Nullable RoundId roundId,
        @Nullable GatheringId gatheringId,
        Wording wording,
        PictureId pictureId,
        LocalDate decidedOn,
        @Nullable LocalDate lookBackOn,
        @Nullable Integer people,
        Wording couldNot,
        Wording differ,
        Wording worked,
        State state,
        int version,
        List<Action> actions) {

    public Decision {
        if (wording.isEmpty()) {
            throw new IllegalArgumentException("A decision needs words");
        }
        actions = List.copyOf(actions);
    }

    /** Whether it stands. */
    public enum State {
        DECIDED("decided"),
        /** We talk about it again; how it stood before is kept. */
        OPEN_AGAIN("open-again");

        private final String named;

        State(String named) {
            this.named = named;
        }

        /** The name in the database and in the texts. */
        public String named() {
            return named;
        }

        /** The state of this name. */
        public static State of(String named) {
            return named.equals(OPEN_AGAIN.named) ? OPEN_AGAIN : DECIDED;
        }
    }

    /** Whether we look back on it by this day: it stands, and how it went is not written down yet. */
    public boolean isDueBy(LocalDate day) {
        return state == State.DECIDED && lookBackOn != null && !lookBackOn.isAfter(day) && worked.isEmpty();
    }

    /** The same decision in another state. */
    public Decision in(State now) {
        return new Decision(
                decisionId,
                venueId,
                activityId,
                roundId,
                gatheringId,
                wording,
                pictureId,
                decidedOn,
                lookBackOn,
                people,
                couldNot,
                differ,
                worked,
                now,
                version,
                actions);
    }
}
