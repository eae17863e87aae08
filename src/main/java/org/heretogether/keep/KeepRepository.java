package org.heretogether.keep;

import static heretogether.db.Tables.CHANGE_LOG;
import static heretogether.db.Tables.CONTRIBUTION;
import static heretogether.db.Tables.COUNTED;
import static heretogether.db.Tables.HOLD;
import static heretogether.db.Tables.KEEP_TIME;
import static heretogether.db.Tables.PIECE;
import static heretogether.db.Tables.ROUND;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heretogether.base.ContributionId;
import org.heretogether.base.TurnId;
import org.heretogether.base.VenueId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** Knows when each thing ended: from then on its time runs. */
@Repository
class KeepRepository {

    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    /** An idea has no round; an answer's has to be closed, or a count that people look at would change. */
    static final Condition ROUND_IS_OVER = CONTRIBUTION.ROUND_ID.isNull().or(ROUND.CLOSED_AT.isNotNull());

    private static final Field<Instant> ENDED =
            field(name("ended", "ended_at"), CONTRIBUTION.RECEIVED_AT.getDataType());

    private final DSLContext db;

    KeepRepository(DSLContext db) {
        this.db = db;
    }

    Map<Kept, KeepTime> times(VenueId venue) {
        return db
                .select(KEEP_TIME.KIND, KEEP_TIME.MONTHS, KEEP_TIME.CHOSEN_AT, KEEP_TIME.VERSION)
                .from(KEEP_TIME)
                .where(KEEP_TIME.VENUE_ID.eq(venue))
                .fetch(row -> new KeepTime(Kept.of(row.value1()), row.value2(), row.value3(), row.value4()))
                .stream()
                .collect(Collectors.toMap(KeepTime::kept, Function.identity()));
    }

    /** False if somebody else has chosen since. */
    boolean choose(VenueId venue, KeepTime time, String who, Instant at) {
        if (time.version() == 0) {
            return db.insertInto(KEEP_TIME)
                            .set(KEEP_TIME.VENUE_ID, venue)
                            .set(KEEP_TIME.KIND, time.kept().named())
                            .set(KEEP_TIME.MONTHS, time.months())
                            .set(KEEP_TIME.CHOSEN_AT, at)
                            .set(KEEP_TIME.CHOSEN_BY, who)
                            .set(KEEP_TIME.VERSION, 1)
                            .onDuplicateKeyUpdate()
                            .set(KEEP_TIME.KIND, KEEP_TIME.KIND)
                            .execute()
                    == 1;
        }
        return db.update(KEEP_TIME)
                        .set(KEEP_TIME.MONTHS, time.months())
                        .set(KEEP_TIME.CHOSEN_AT, at)
                        .set(KEEP_TIME.CHOSEN_BY, who)
                        .set(KEEP_TIME.VERSION, time.version() + 1)
                        .where(KEEP_TIME.VENUE_ID.eq(venue))
                        .and(KEEP_TIME.KIND.eq(time.kept().named()))
                        .and(KEEP_TIME.VERSION.eq(time.version()))
                        .execute()
                == 1;
    }

    /** Visits also while their rounds are open. */
    int now(VenueId venue, Kept kept) {
        return kept == Kept.BROUGHT
                ? db.fetchCount(
                        selectDistinct(CONTRIBUTION.TURN_ID).from(CONTRIBUTION).where(CONTRIBUTION.VENUE_ID.eq(venue)))
                : howMany(venue, kept, EVER);
    }

    int howMany(VenueId venue, Kept kept, Instant before) {
        return kept == Kept.BACKUPS
                ? 0
                : db.selectCount()
                        .from(ended(venue, kept).asTable("ended"))
                        .where(ENDED.lt(before))
                        .fetchSingle()
                        .value1();
    }

    Optional<Instant> earliest(VenueId venue, Kept kept, Instant from) {
        return kept == Kept.BACKUPS
                ? Optional.empty()
                : db.select(min(ENDED))
                        .from(ended(venue, kept).asTable("ended"))
                        .where(ENDED.ge(from))
                        .fetchOptional(min(ENDED));
    }

    private static Select<?> ended(VenueId venue, Kept kept) {
        return switch (kept) {
            case BROUGHT -> turns(venue);
            case MADE ->
                select(coalesce(PIECE.STORED_AT, PIECE.BEGUN_AT).as("ended_at"))
                        .from(PIECE)
                        .where(PIECE.VENUE_ID.eq(venue));
            case TAKEN_AWAY -> takenAway(venue);
            case LOG ->
                select(CHANGE_LOG.MADE_AT.as("ended_at")).from(CHANGE_LOG).where(CHANGE_LOG.VENUE_ID.eq(venue));
            case BACKUPS -> throw new IllegalArgumentException("Backups are files");
        };
    }

    /** Visits of which every round is closed. They go whole: who took something back would count again without the row that says so. */
    static Select<Record2<TurnId, Instant>> turns(VenueId venue) {
        return select(
                        CONTRIBUTION.TURN_ID,
                        max(greatest(CONTRIBUTION.RECEIVED_AT, coalesce(ROUND.CLOSED_AT, CONTRIBUTION.RECEIVED_AT)))
                                .as("ended_at"))
                .from(CONTRIBUTION)
                .leftJoin(ROUND)
                .on(ROUND.ROUND_ID.eq(CONTRIBUTION.ROUND_ID))
                .where(CONTRIBUTION.VENUE_ID.eq(venue))
                .groupBy(CONTRIBUTION.TURN_ID)
                .having(count(when(ROUND_IS_OVER.not(), 1)).eq(0));
    }

    /** What an organiser took away, and what counts no more because the person took it back or changed it. */
    static Select<Record2<ContributionId, Instant>> takenAway(VenueId venue) {
        var away = HOLD.STATE.eq("taken-away");
        var noMore = CONTRIBUTION
                .KIND
                .ne("taken-back")
                .and(notExists(
                        selectOne().from(COUNTED).where(COUNTED.CONTRIBUTION_ID.eq(CONTRIBUTION.CONTRIBUTION_ID))));
        return select(
                        CONTRIBUTION.CONTRIBUTION_ID,
                        when(away, HOLD.LOOKED_AT)
                                .otherwise(CONTRIBUTION.RECEIVED_AT)
                                .as("ended_at"))
                .from(CONTRIBUTION)
                .leftJoin(HOLD)
                .on(HOLD.CONTRIBUTION_ID.eq(CONTRIBUTION.CONTRIBUTION_ID))
                .leftJoin(ROUND)
                .on(ROUND.ROUND_ID.eq(CONTRIBUTION.ROUND_ID))
                .where(CONTRIBUTION.VENUE_ID.eq(venue))
                .and(ROUND_IS_OVER)
                .and(away.or(noMore));
    }
}
