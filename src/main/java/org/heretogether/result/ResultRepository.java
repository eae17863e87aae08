package org.heretogether.result;

import static heretogether.db.Tables.CONTRIBUTION;
import static heretogether.db.Tables.COUNTED;
import static heretogether.db.Tables.REVEAL;
import static heretogether.db.Tables.ROUND;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.one;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import heretogether.db.tables.Contribution;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heretogether.answertype.Answer;
import org.heretogether.answertype.Tally;
import org.heretogether.base.GatheringId;
import org.heretogether.base.RoundId;
import org.heretogether.base.TurnId;
import org.heretogether.base.VenueId;
import org.heretogether.decisionrule.Counted;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
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
        return answers(db.select(COUNTED.VALUE, count())
                .from(COUNTED)
                .where(COUNTED.ROUND_ID.eq(round))
                .and(COUNTED.VENUE_ID.eq(venue))
                .groupBy(COUNTED.VALUE));
    }

    /** The same as it was when {@code lastArrived} was the newest row. */
    Map<Answer, Integer> answers(VenueId venue, RoundId round, long lastArrived) {
        Contribution old = CONTRIBUTION.as("old");
        return answers(db.select(old.VALUE, count())
                .from(old)
                .where(old.VENUE_ID.eq(venue))
                .and(old.ROUND_ID.eq(round))
                .and(counted(old, lastArrived))
                .groupBy(old.VALUE));
    }

    private Map<Answer, Integer> answers(Select<Record2<String, Integer>> counted) {
        var answers = new HashMap<Answer, Integer>();
        counted.forEach(row -> answers.merge(json.readValue(row.value1(), Answer.class), row.value2(), Integer::sum));
        return answers;
    }

    /** The number of the newest row; one that was not committed in time only looks older than it is, and moves nobody. */
    long lastArrived() {
        Long last = db.select(max(CONTRIBUTION.ARRIVED)).from(CONTRIBUTION).fetchOne(max(CONTRIBUTION.ARRIVED));
        return last == null ? 0 : last;
    }

    /** How many people's answers are not what they were when {@code lastArrived} was the newest row. */
    int moved(VenueId venue, RoundId round, long lastArrived) {
        Contribution row = CONTRIBUTION.as("row");
        Contribution own = CONTRIBUTION.as("own");
        var moved = db.selectDistinct(row.TURN_ID)
                .from(row)
                .where(row.VENUE_ID.eq(venue))
                .and(row.ARRIVED.gt(lastArrived))
                .and(row.ROUND_ID
                        .eq(round)
                        .or(row.KIND
                                .eq("taken-back")
                                .and(exists(selectOne()
                                        .from(own)
                                        .where(own.TURN_ID.eq(row.TURN_ID))
                                        .and(own.ROUND_ID.eq(round))))))
                .asTable("moved");
        var now = select(COUNTED.VALUE)
                .from(COUNTED)
                .where(COUNTED.TURN_ID.eq(moved.field(row.TURN_ID)))
                .and(COUNTED.ROUND_ID.eq(round));
        return db.fetchCount(select(one())
                .from(moved)
                .where(field(now).isDistinctFrom(field(before(round, lastArrived, moved.field(row.TURN_ID))))));
    }

    /** The value that counted then. */
    private static Select<Record1<String>> before(RoundId round, long lastArrived, Field<TurnId> turn) {
        Contribution old = CONTRIBUTION.as("old");
        return select(old.VALUE)
                .from(old)
                .where(old.TURN_ID.eq(turn))
                .and(old.ROUND_ID.eq(round))
                .and(counted(old, lastArrived));
    }

    /** Whether a row counted then: the newest of its turn, unless that turn was taken back after it. */
    private static Condition counted(Contribution old, long lastArrived) {
        Contribution later = CONTRIBUTION.as("later");
        return old.ARRIVED
                .le(lastArrived)
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.TURN_ID.eq(old.TURN_ID))
                        .and(later.ARRIVED.le(lastArrived))
                        .and(later.KIND.eq("taken-back").or(later.ROUND_ID.eq(old.ROUND_ID)))
                        .and(later.REVISION
                                .gt(old.REVISION)
                                .or(later.REVISION
                                        .eq(old.REVISION)
                                        .and(later.CONTRIBUTION_ID.gt(old.CONTRIBUTION_ID))))));
    }

    Optional<Frame> lastFrame(VenueId venue, RoundId round) {
        return db.select(REVEAL.NUMBER, REVEAL.TALLY, REVEAL.LAST_ARRIVED, REVEAL.COUNTED, REVEAL.IN_WORDS)
                .from(REVEAL)
                .where(REVEAL.ROUND_ID.eq(round))
                .and(REVEAL.VENUE_ID.eq(venue))
                .orderBy(REVEAL.NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> new Frame(
                        row.value1(),
                        json.readValue(row.value2().data(), Tally.class),
                        row.value3(),
                        Optional.ofNullable(row.value4()).map(counted -> json.readValue(counted.data(), Counted.class)),
                        row.value5()));
    }

    /** Gatherings with a round that counts and of which no frame was shown yet. */
    Set<GatheringId> notYetSeen(VenueId venue) {
        return db.selectDistinct(ROUND.GATHERING_ID)
                .from(ROUND)
                .leftJoin(REVEAL)
                .on(REVEAL.ROUND_ID.eq(ROUND.ROUND_ID))
                .where(ROUND.VENUE_ID.eq(venue))
                .and(ROUND.REHEARSAL.isFalse())
                .and(REVEAL.ROUND_ID.isNull())
                .fetchSet(ROUND.GATHERING_ID);
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
                        .set(REVEAL.LAST_ARRIVED, frame.lastArrived())
                        .set(
                                REVEAL.COUNTED,
                                frame.counted()
                                        .map(counted -> JSON.valueOf(json.writeValueAsString(counted)))
                                        .orElse(null))
                        .set(REVEAL.IN_WORDS, frame.inWords())
                        .set(REVEAL.SHOWN_AT, shownAt)
                        .onDuplicateKeyUpdate()
                        .set(REVEAL.NUMBER, REVEAL.NUMBER)
                        .execute()
                == 1;
    }
}
