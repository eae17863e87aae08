package org.heretogether.question;

import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.heretogether.decisionrule.HowWeDecide;

/** Says which questions people can answer now and how those are decided, and ends that. Those who open questions know. */
public interface LiveQuestions {
    boolean isLive(VenueId venue, QuestionId question);

    /** Nobody can answer it any more; what people brought stays. */
    void end(VenueId venue, QuestionId question);

    /** Two of us agreed that what people answer now is decided in another way. */
    void decideBy(VenueId venue, QuestionId question, HowWeDecide how);
}
