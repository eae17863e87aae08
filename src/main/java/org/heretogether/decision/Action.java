package org.heretogether.decision;

import java.time.LocalDate;
import org.heretogether.base.ActionId;
import org.heretogether.base.PictureId;
import org.heretogether.base.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What we will do because of a decision.
 *
 * @param who two names
 * @param because why it was not done, or how far it is; may be empty
 */
public record Action(
        ActionId actionId,
        Wording wording,
        String who,
        PictureId pictureId,
        @Nullable LocalDate doBy,
        State state,
        Wording because) {

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
