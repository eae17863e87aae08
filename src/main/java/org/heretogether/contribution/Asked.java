package org.heretogether.contribution;

import java.time.Instant;
import org.heretogether.base.QuestionId;
import org.jspecify.annotations.Nullable;

/** What a post has to be held against: when its round was open, and which version of which question it asks. */
record Asked(Instant openedAt, @Nullable Instant closedAt, QuestionId questionId, int version) {

    /** Whether an answer made at this moment came too late. */
    boolean isClosedAt(Instant moment) {
        return closedAt != null && moment.isAfter(closedAt);
    }
}
