package org.heretogether.question;

import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;

/** Says which questions people can answer now, and ends that. Those who open questions know. */
public interface LiveQuestions {
    boolean isLive(VenueId venue, QuestionId question);

    /** Nobody can answer it any more; what people brought stays. */
    void end(VenueId venue, QuestionId question);
}
