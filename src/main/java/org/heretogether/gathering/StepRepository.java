package org.heretogether.gathering;

import static heretogether.db.Tables.BIG_SCREEN;
import static heretogether.db.Tables.GATHERING;

import java.time.Instant;
import java.util.Optional;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class StepRepository {

    private final DSLContext db;

    StepRepository(DSLContext db) {
        this.db = db;
    }

    /** A row as it is stored; which round it is about is known by the round that was put on the screen last. */
    record Row(GatheringId gatheringId, Step step, int part, Light light, int moves) {}

    /** The open gathering whose step changed last. */
    Optional<Row> current(VenueId venue) {
        return db.select(BIG_SCREEN.GATHERING_ID, BIG_SCREEN.STEP, BIG_SCREEN.PART, BIG_SCREEN.LIGHT, BIG_SCREEN.MOVES)
                .from(BIG_SCREEN)
                .join(GATHERING)
                .on(GATHERING.GATHERING_ID.eq(BIG_SCREEN.GATHERING_ID))
                .where(BIG_SCREEN.VENUE_ID.eq(venue))
                .and(GATHERING.STATE.eq("open"))
                .orderBy(BIG_SCREEN.CHANGED_AT.desc(), BIG_SCREEN.GATHERING_ID.desc())
                .limit(1)
                .fetchOptional(row -> new Row(
                        row.value1(), Step.of(row.value2()), row.value3(), Light.of(row.value4()), row.value5()));
    }

    /** Goes to a step, from wherever the gathering is. */
    void put(VenueId venue, GatheringId gathering, Step step, int part, Instant at) {
        db.insertInto(BIG_SCREEN)
                .set(BIG_SCREEN.GATHERING_ID, gathering)
                .set(BIG_SCREEN.VENUE_ID, venue)
                .set(BIG_SCREEN.STEP, step.named())
                .set(BIG_SCREEN.PART, part)
                .set(BIG_SCREEN.LIGHT, Light.GREEN.named())
                .set(BIG_SCREEN.MOVES, 1)
                .set(BIG_SCREEN.CHANGED_AT, at)
                .onDuplicateKeyUpdate()
                .set(BIG_SCREEN.STEP, step.named())
                .set(BIG_SCREEN.PART, part)
                .set(BIG_SCREEN.MOVES, BIG_SCREEN.MOVES.plus(1))
                .set(BIG_SCREEN.CHANGED_AT, at)
                .execute();
    }

    /** Goes on only from where the one who pressed saw it; whether it still was there. */
    boolean move(VenueId venue, GatheringId gathering, int seen, Step step, int part, Instant at) {
        return db.update(BIG_SCREEN)
                        .set(BIG_SCREEN.STEP, step.named())
                        .set(BIG_SCREEN.PART, part)
                        .set(BIG_SCREEN.MOVES, BIG_SCREEN.MOVES.plus(1))
                        .set(BIG_SCREEN.CHANGED_AT, at)
                        .where(BIG_SCREEN.VENUE_ID.eq(venue))
                        .and(BIG_SCREEN.GATHERING_ID.eq(gathering))
                        .and(BIG_SCREEN.MOVES.eq(seen))
                        .execute()
                == 1;
    }

    void light(VenueId venue, GatheringId gathering, Light light) {
        db.update(BIG_SCREEN)
                .set(BIG_SCREEN.LIGHT, light.named())
                .where(BIG_SCREEN.VENUE_ID.eq(venue))
                .and(BIG_SCREEN.GATHERING_ID.eq(gathering))
                .execute();
    }
}
