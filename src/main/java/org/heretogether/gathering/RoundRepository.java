package org.heretogether.gathering;

import static heretogether.db.Tables.ROUND;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heretogether.base.GatheringId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.decisionrule.HowWeDecide;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.Record13;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class RoundRepository {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final DSLContext db;

    RoundRepository(DSLContext db) {
        this.db = db;
    }

    Optional<Round> find(VenueId venue, RoundId id) {
        return fetch(ROUND.VENUE_ID.eq(venue).and(ROUND.ROUND_ID.eq(id))).stream()
                .findFirst();
    }

    List<Round> of(VenueId venue, GatheringId gathering) {
        return fetch(ROUND.VENUE_ID.eq(venue).and(ROUND.GATHERING_ID.eq(gathering)));
    }

    Set<GatheringId> gatherings(VenueId venue) {
        return db.selectDistinct(ROUND.GATHERING_ID)
                .from(ROUND)
                .where(ROUND.VENUE_ID.eq(venue))
                .fetchSet(ROUND.GATHERING_ID);
    }

    List<Round> ofQuestion(VenueId venue, QuestionId question) {
        return fetch(ROUND.VENUE_ID.eq(venue).and(ROUND.QUESTION_ID.eq(question)));
    }

    List<Round> inState(VenueId venue, Round.State state) {
        return fetch(ROUND.VENUE_ID.eq(venue).and(ROUND.STATE.eq(wire(state))));
    }

    int lastNumber(QuestionId question) {
        Integer last = db.select(max(ROUND.NUMBER))
                .from(ROUND)
                .where(ROUND.QUESTION_ID.eq(question))
                .fetchOne(max(ROUND.NUMBER));
        return last == null ? 0 : last;
    }

    /** Adds the round; false if the question has a round of this number already, opened by someone else just now. */
    boolean insertIfNew(Round round) {
        return db.insertInto(ROUND)
                        .set(ROUND.ROUND_ID, round.roundId())
                        .set(ROUND.VENUE_ID, round.venueId())
                        .set(ROUND.GATHERING_ID, round.gatheringId())
                        .set(ROUND.QUESTION_ID, round.questionId())
                        .set(ROUND.NUMBER, round.number())
                        .set(ROUND.STATE, wire(round.state()))
                        .set(ROUND.REHEARSAL, round.rehearsal())
                        .set(ROUND.OPENED_AT, round.openedAt())
                        .set(ROUND.CLOSED_AT, round.closedAt())
                        .set(ROUND.ON_SCREEN_AT, round.onScreenAt())
                        .set(ROUND.HOW_WE_DECIDE, json(round.howWeDecide()))
                        .set(ROUND.AGAIN_ON, round.againOn())
                        .set(ROUND.VERSION, round.version())
                        .onDuplicateKeyUpdate()
                        .set(ROUND.ROUND_ID, ROUND.ROUND_ID)
                        .execute()
                == 1;
    }

    /** Changes the state of a round that is in one of the given states; whether it was. */
    boolean changeState(VenueId venue, RoundId id, List<Round.State> from, Round.State to, @Nullable Instant closedAt) {
        return db.update(ROUND)
                        .set(ROUND.STATE, wire(to))
                        .set(ROUND.CLOSED_AT, closedAt)
                        .set(ROUND.VERSION, ROUND.VERSION.plus(1))
                        .where(ROUND.VENUE_ID.eq(venue))
                        .and(ROUND.ROUND_ID.eq(id))
                        .and(ROUND.STATE.in(
                                from.stream().map(RoundRepository::wire).toList()))
                        .execute()
                == 1;
    }

    /** Decides the rounds of a question that are not over in another way; those of a rehearsal follow the question anyway. */
    void decideBy(VenueId venue, QuestionId question, HowWeDecide how) {
        db.update(ROUND)
                .set(ROUND.HOW_WE_DECIDE, json(how))
                .where(ROUND.VENUE_ID.eq(venue))
                .and(ROUND.QUESTION_ID.eq(question))
                .and(ROUND.STATE.ne(wire(Round.State.CLOSED)))
                .and(ROUND.HOW_WE_DECIDE.isNotNull())
                .execute();
    }

    void comeBack(VenueId venue, RoundId id, @Nullable LocalDate day) {
        db.update(ROUND)
                .set(ROUND.AGAIN_ON, day)
                .where(ROUND.VENUE_ID.eq(venue))
                .and(ROUND.ROUND_ID.eq(id))
                .execute();
    }

    void putOnScreen(VenueId venue, RoundId id, Instant at) {
        db.update(ROUND)
                .set(ROUND.ON_SCREEN_AT, at)
                .where(ROUND.VENUE_ID.eq(venue))
                .and(ROUND.ROUND_ID.eq(id))
                .execute();
    }

    Optional<Round> lastOnScreen(VenueId venue) {
        return rounds().where(ROUND.VENUE_ID.eq(venue))
                .orderBy(ROUND.ON_SCREEN_AT.desc(), ROUND.ROUND_ID.desc())
                .limit(1)
                .fetchOptional(mapping(Round::new));
    }

    private List<Round> fetch(Condition condition) {
        return rounds().where(condition)
                .orderBy(ROUND.OPENED_AT, ROUND.ROUND_ID)
                .limit(500)
                .fetch(mapping(Round::new));
    }

    private SelectJoinStep<
                    Record13<
                            RoundId,
                            VenueId,
                            GatheringId,
                            QuestionId,
                            Integer,
                            Round.State,
                            Boolean,
                            Instant,
                            Instant,
                            Instant,
                            HowWeDecide,
                            LocalDate,
                            Integer>>
            rounds() {
        return db.select(
                        ROUND.ROUND_ID,
                        ROUND.VENUE_ID,
                        ROUND.GATHERING_ID,
                        ROUND.QUESTION_ID,
                        ROUND.NUMBER,
                        ROUND.STATE.convertFrom(RoundRepository::state),
                        ROUND.REHEARSAL,
                        ROUND.OPENED_AT,
                        ROUND.CLOSED_AT,
                        ROUND.ON_SCREEN_AT,
                        ROUND.HOW_WE_DECIDE.convertFrom(RoundRepository::agreed),
                        ROUND.AGAIN_ON,
                        ROUND.VERSION)
                .from(ROUND);
    }

    private static @Nullable JSON json(@Nullable HowWeDecide how) {
        return how == null ? null : JSON.valueOf(MAPPER.writeValueAsString(how));
    }

    private static @Nullable HowWeDecide agreed(@Nullable JSON json) {
        return json == null ? null : MAPPER.readValue(json.data(), HowWeDecide.class);
    }

    private static String wire(Round.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Round.State state(String wire) {
        return Round.State.valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
