package org.heretogether.decision;

import java.time.LocalDate;
import org.heretogether.base.ActionId;
import org.heretogether.base.DecisionId;
import org.heretogether.base.GatheringId;
import org.heretogether.base.PictureId;
import org.heretogether.base.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What we will do, or what the organisation promised.
 *
 * @param decisionId the decision it comes from; none for what was agreed without one
 * @param gatheringId where it was agreed
 * @param who two names
 * @param bringIn who else is needed; may be empty
 * @param because why it was not done, or how far it is; may be empty
 * @param promise whether the organisation promised it
 */
public record Action(
        ActionId actionId,
        @Nullable DecisionId decisionId,
        @Nullable GatheringId gatheringId,
        Wording wording,
        String who,
        PictureId pictureId,
        @Nullable LocalDate doBy,
        String bringIn,
        State state,
        Wording because,
        boolean promise,
        int version) {

    public Action {
        if (wording.isEmpty() || who.isBlank()) {
            throw new IllegalArgumentException("An action needs words and a name: " + wording + ", " + who);
        }
        if (state == State.NOT_DONE && because.isEmpty()) {
            throw new IllegalArgumentException("Why was it not done? " + wording);
        }
    }

    /** The same action as it stands now. */
    public Action standing(State now, Wording why) {
        return new Action(
                actionId, decisionId, gatheringId, wording, who, pictureId, doBy, bringIn, now, why, promise, version);
    }

    /** Where an action stands. */
    public enum State {
        DOING("doing"),
        DONE("done"),
        NOT_DONE("not-done");

        private final String named;

        State(String named) {
            this.named = named;
        }

        /** The name on the wire and in the database. */
        public String named() {
            return named;
        }

        /** The state of this name. */
        public static State of(String named) {
            for (State state : values()) {
                if (state.named.equals(named)) {
                    return state;
                }
            }
            throw new IllegalArgumentException("No state of an action: " + named);
        }
    }
}
