package org.heretogether.question;

import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;

/** Says which questions people can answer now. Those who open questions know. */
public interface LiveQuestions {
    boolean isLive(VenueId venue, QuestionId question);
}
