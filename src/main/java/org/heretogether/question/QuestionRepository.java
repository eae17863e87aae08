package org.heretogether.question;

import static heretogether.db.Tables.CHOICE;
import static heretogether.db.Tables.QUESTION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.heretogether.answertype.AnswerType;
import org.heretogether.base.ActivityId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.heretogether.decisionrule.AgreedWay;
import org.heretogether.decisionrule.DecisionRule;
import org.heretogether.decisionrule.HowWeDecide;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class QuestionRepository {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final DSLContext db;

    QuestionRepository(DSLContext db) {
        this.db = db;
    }

    List<Question> all(VenueId venueId) {
        return select(QUESTION.VENUE_ID.eq(venueId).and(QUESTION.REMOVED_AT.isNull()));
    }

    List<Question> ofActivity(VenueId venueId, ActivityId activityId) {
        return select(QUESTION.VENUE_ID
                .eq(venueId)
                .and(QUESTION.ACTIVITY_ID.eq(activityId))
                .and(QUESTION.REMOVED_AT.isNull()));
    }

    List<Question> find(VenueId venueId, Collection<QuestionId> questionIds) {
        return select(QUESTION.VENUE_ID.eq(venueId).and(QUESTION.QUESTION_ID.in(questionIds)));
    }

    int nextPlace(VenueId venueId, ActivityId activityId) {
        return db.select(coalesce(max(QUESTION.PLACE).plus(1), inline(0)))
                .from(QUESTION)
                .where(QUESTION.VENUE_ID.eq(venueId))
                .and(QUESTION.ACTIVITY_ID.eq(activityId))
                .fetchSingle()
                .value1();
    }

    void insert(Question question, Instant createdAt) {
        db.insertInto(QUESTION)
                .set(QUESTION.QUESTION_ID, question.questionId())
                .set(QUESTION.VENUE_ID, question.venueId())
                .set(QUESTION.ACTIVITY_ID, question.activityId())
                .set(QUESTION.PLACE, question.place())
                .set(QUESTION.WORDING, question.wording())
                .set(QUESTION.PICTURE_ID, question.pictureId())
                .set(QUESTION.ANSWER_TYPE, json(question.answerType()))
                .set(QUESTION.DECISION_RULE, json(question.howWeDecide().rule()))
                .set(QUESTION.AGREED_WAY, json(question.howWeDecide().way()))
                .set(QUESTION.CREATED_AT, createdAt)
                .set(QUESTION.VERSION, question.version())
                .execute();
    }

    /** One, or none when the version is no longer this one or the question was taken away. */
    int update(Question question) {
        return db.update(QUESTION)
                .set(QUESTION.PLACE, question.place())
                .set(QUESTION.WORDING, question.wording())
                .set(QUESTION.PICTURE_ID, question.pictureId())
                .set(QUESTION.ANSWER_TYPE, json(question.answerType()))
                .set(QUESTION.DECISION_RULE, json(question.howWeDecide().rule()))
                .set(QUESTION.AGREED_WAY, json(question.howWeDecide().way()))
                .set(QUESTION.VERSION, QUESTION.VERSION.plus(1))
                .where(QUESTION.VENUE_ID.eq(question.venueId()))
                .and(QUESTION.QUESTION_ID.eq(question.questionId()))
                .and(QUESTION.VERSION.eq(question.version()))
                .and(QUESTION.REMOVED_AT.isNull())
                .execute();
    }

    boolean isTakenAway(VenueId venueId, QuestionId questionId) {
        return db.fetchExists(
                QUESTION,
                QUESTION.VENUE_ID.eq(venueId),
                QUESTION.QUESTION_ID.eq(questionId),
                QUESTION.REMOVED_AT.isNotNull());
    }

    /** One, or none when the version is no longer this one. */
    int takeAway(Question question, Instant now) {
        return db.update(QUESTION)
                .set(QUESTION.REMOVED_AT, now)
                .set(QUESTION.VERSION, QUESTION.VERSION.plus(1))
                .where(QUESTION.VENUE_ID.eq(question.venueId()))
                .and(QUESTION.QUESTION_ID.eq(question.questionId()))
                .and(QUESTION.VERSION.eq(question.version()))
                .execute();
    }

    // Questions before choices: a change in between then meets an old version when it is saved, never an old choice.
    private List<Question> select(Condition which) {
        var rows = db.select(QUESTION.asterisk())
                .from(QUESTION)
                .where(which)
                .orderBy(QUESTION.ACTIVITY_ID, QUESTION.PLACE, QUESTION.QUESTION_ID)
                .fetch();
        Map<QuestionId, List<Choice>> choices = db.select(
                        CHOICE.QUESTION_ID,
                        CHOICE.CHOICE_ID,
                        CHOICE.WORDING,
                        CHOICE.PICTURE_ID,
                        CHOICE.REMOVED_AT.isNotNull())
                .from(CHOICE)
                .where(CHOICE.QUESTION_ID.in(rows.getValues(QUESTION.QUESTION_ID)))
                .orderBy(CHOICE.PLACE, CHOICE.CHOICE_ID)
                .fetchGroups(
                        CHOICE.QUESTION_ID,
                        mapping((of, id, wording, picture, removed) -> new Choice(id, wording, picture, removed)));
        return rows.map(row -> question(row, choices.getOrDefault(row.get(QUESTION.QUESTION_ID), List.of())));
    }

    private static Question question(Record row, List<Choice> choices) {
        return new Question(
                row.get(QUESTION.QUESTION_ID),
                row.get(QUESTION.VENUE_ID),
                row.get(QUESTION.ACTIVITY_ID),
                row.get(QUESTION.PLACE),
                row.get(QUESTION.WORDING),
                row.get(QUESTION.PICTURE_ID),
                MAPPER.readValue(row.get(QUESTION.ANSWER_TYPE).data(), AnswerType.class),
                new HowWeDecide(
                        MAPPER.readValue(row.get(QUESTION.DECISION_RULE).data(), DecisionRule.class),
                        MAPPER.readValue(row.get(QUESTION.AGREED_WAY).data(), AgreedWay.class)),
                choices,
                row.get(QUESTION.VERSION));
    }

    private static JSON json(Object settings) {
        return JSON.valueOf(MAPPER.writeValueAsString(settings));
    }
}
