package org.heretogether.question.ui;

import java.util.List;
import java.util.UUID;
import org.heretogether.answertype.AnswerType;
import org.heretogether.base.Wording;
import org.heretogether.decisionrule.HowWeDecide;
import org.jspecify.annotations.Nullable;

/**
 * A question as far as it is written: anything may be missing still.
 *
 * @param version of the question that it was written over; 0 for a new one
 */
record QuestionDraft(
        int version,
        Wording wording,
        @Nullable String picture,
        List<String> besides,
        AnswerType answerType,
        HowWeDecide howWeDecide,
        List<Row> rows) {

    /**
     * A choice as far as it is written.
     *
     * @param cost in pence or cents, where money is shared out
     */
    record Row(
            UUID choiceId,
            Wording wording,
            @Nullable String picture,
            @Nullable Integer cost) {}
}
