package org.heretogether.question;

import static heretogether.db.Tables.CHOICE;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.ArrayList;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Repository;

/** The choices of a question as they are saved; {@link QuestionRepository} reads them. */
@Repository
class ChoiceRepository {

    private final DSLContext db;

    ChoiceRepository(DSLContext db) {
        this.db = db;
    }

    /** Makes the rows say what the question says; a choice it no longer names is marked as taken away. */
    void put(Question question, Instant now) {
        var there = db.select(CHOICE.CHOICE_ID)
                .from(CHOICE)
                .where(CHOICE.QUESTION_ID.eq(question.questionId()))
                .fetchSet(CHOICE.CHOICE_ID);
        var named = question.choices().stream().map(Choice::choiceId).collect(toSet());
        var queries = new ArrayList<Query>();
        int place = 0;
        for (Choice choice : question.choices()) {
            boolean known = there.contains(choice.choiceId());
            queries.add(known ? updated(question, choice, place, now) : inserted(question, choice, place, now));
            place++;
        }
        queries.add(db.update(CHOICE)
                .set(CHOICE.REMOVED_AT, coalesce(CHOICE.REMOVED_AT, val(now, CHOICE.REMOVED_AT)))
                .where(CHOICE.QUESTION_ID.eq(question.questionId()))
                .and(CHOICE.CHOICE_ID.notIn(named)));
        db.batch(queries).execute();
    }

    private Query inserted(Question question, Choice choice, int place, Instant now) {
        return db.insertInto(CHOICE)
                .set(CHOICE.CHOICE_ID, choice.choiceId())
                .set(CHOICE.VENUE_ID, question.venueId())
                .set(CHOICE.QUESTION_ID, question.questionId())
                .set(CHOICE.PLACE, place)
                .set(CHOICE.WORDING, choice.wording())
                .set(CHOICE.PICTURE_ID, choice.pictureId())
                .set(CHOICE.REMOVED_AT, choice.removed() ? now : null);
    }

    private Query updated(Question question, Choice choice, int place, Instant now) {
        var removedAt = choice.removed()
                ? coalesce(CHOICE.REMOVED_AT, val(now, CHOICE.REMOVED_AT))
                : val(null, CHOICE.REMOVED_AT);
        return db.update(CHOICE)
                .set(CHOICE.PLACE, place)
                .set(CHOICE.WORDING, choice.wording())
                .set(CHOICE.PICTURE_ID, choice.pictureId())
                .set(CHOICE.REMOVED_AT, removedAt)
                .where(CHOICE.QUESTION_ID.eq(question.questionId()))
                .and(CHOICE.CHOICE_ID.eq(choice.choiceId()));
    }
}
