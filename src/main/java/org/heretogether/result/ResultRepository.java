package org.heretogether.result;

import static heretogether.db.Tables.CONTRIBUTION;
import static heretogether.db.Tables.REVEAL;
import static org.jooq.impl.DSL.count;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.heretogether.answertype.Answer;
import org.heretogether.answertype.Tally;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.types.UInteger;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ResultRepository {

    private final DSLContext db;
    private final JsonMapper json;

    ResultRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Equal answers and how many gave them, counted in the database. */
    Map<Answer, Integer> answers(VenueId venue, RoundId round) {
        var answers = new HashMap<Answer, Integer>();
        db.select(CONTRIBUTION.VALUE, count())
                .from(CONTRIBUTION)
                .where(CONTRIBUTION.ROUND_ID.eq(round))
                .and(CONTRIBUTION.VENUE_ID.eq(venue))
                .groupBy(CONTRIBUTION.VALUE)
                .forEach(row -> answers.merge(json.readValue(row.value1(), Answer.class), row.value2(), Integer::sum));
        return answers;
    }

    Optional<Frame> lastFrame(VenueId venue, RoundId round) {
        return db.select(REVEAL.NUMBER, REVEAL.TALLY)
                .from(REVEAL)
                .where(REVEAL.ROUND_ID.eq(round))
                .and(REVEAL.VENUE_ID.eq(venue))
                .orderBy(REVEAL.NUMBER.desc())
                .limit(1)
                .fetchOptional(row ->
                        new Frame(row.value1(), json.readValue(row.value2().data(), Tally.class)));
    }

    /** Adds the frame; false if another node has just added one of this number. */
    boolean insertIfNew(VenueId venue, RoundId round, Frame frame, Instant shownAt) {
        return db.insertInto(REVEAL)
                        .set(REVEAL.ROUND_ID, round)
                        .set(REVEAL.NUMBER, frame.number())
                        .set(REVEAL.VENUE_ID, venue)
                        .set(
                                REVEAL.CONTRIBUTIONS,
                                UInteger.valueOf(frame.tally().people()))
                        .set(REVEAL.TALLY, JSON.valueOf(json.writeValueAsString(frame.tally())))
                        .set(REVEAL.SHOWN_AT, shownAt)
                        .onDuplicateKeyUpdate()
                        .set(REVEAL.NUMBER, REVEAL.NUMBER)
                        .execute()
                == 1;
    }
}
