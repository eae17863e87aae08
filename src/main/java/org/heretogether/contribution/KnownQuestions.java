package org.heretogether.contribution;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heretogether.answertype.Answer;
import org.heretogether.answertype.AnswerType;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.springframework.stereotype.Component;

/**
 * What the questions of the last posts accept. A version of a question never changes, so it is read once: each post asks
 * the database only which version there is.
 */
@Component
class KnownQuestions {

    private static final int MOST = 500;

    private final Questions questions;
    private final Map<Version, Accepting> known = Collections.synchronizedMap(new Lately());

    KnownQuestions(Questions questions) {
        this.questions = questions;
    }

    /** A question's type, with the choices it may be answered with. */
    record Accepting(AnswerType type, List<UUID> choices) {

        boolean accepts(Answer answer) {
            return type.accepts(answer, choices);
        }
    }

    Accepting question(VenueId venue, Asked asked) {
        Accepting there = known.get(new Version(asked.questionId(), asked.version()));
        return there != null ? there : read(venue, asked.questionId());
    }

    // Under the version that was read, which may be newer than the one that was asked for.
    private Accepting read(VenueId venue, QuestionId id) {
        Question question = questions.find(venue, id).orElseThrow();
        var accepting = new Accepting(
                question.answerType(),
                question.choices().stream()
                        .map(choice -> choice.choiceId().value())
                        .toList());
        known.put(new Version(id, question.version()), accepting);
        return accepting;
    }

    private record Version(QuestionId questionId, int version) {}

    private static final class Lately extends LinkedHashMap<Version, Accepting> {

        private static final long serialVersionUID = 1;

        Lately() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Version, Accepting> eldest) {
            return size() > MOST;
        }
    }
}
