package org.heretogether.gathering;

import java.util.List;
import org.heretogether.base.GatheringId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.springframework.stereotype.Component;

/** What the big screen shows when a question opens. */
@Component
class FirstStep {

    private final RoundRepository rounds;
    private final Questions questions;

    FirstStep(RoundRepository rounds, Questions questions) {
        this.rounds = rounds;
        this.questions = questions;
    }

    /** What can change, once for each activity of a gathering, before the first question about it. */
    Step of(VenueId venue, GatheringId gathering, Question opens) {
        List<QuestionId> asked = rounds.of(venue, gathering).stream()
                .map(Round::questionId)
                .distinct()
                .toList();
        boolean seen = questions.find(venue, asked).values().stream()
                .anyMatch(before -> before.activityId().equals(opens.activityId()));
        return seen ? Step.QUESTION : Step.WHAT_CAN_CHANGE;
    }
}
