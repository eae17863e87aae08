package org.heretogether.agenda;

import java.time.LocalDate;
import org.heretogether.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * A question that we come back to.
 *
 * @param people how many of us said that it is the wrong question; 0 where we were not ready
 * @param on the day we said we come back to it; none where it is the wrong question
 */
public record AgendaItem(
        Question question, Why why, int people, @Nullable LocalDate on) {

    /** Why it stands on the agenda. */
    public enum Why {
        WRONG_QUESTION("wrong-question"),
        NOT_READY("not-ready");

        private final String named;

        Why(String named) {
            this.named = named;
        }

        /** The name in the texts. */
        public String named() {
            return named;
        }
    }
}
