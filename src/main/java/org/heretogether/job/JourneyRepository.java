package org.heretogether.job;

import static heretogether.db.Tables.GATHERING;
import static heretogether.db.Tables.JOURNEY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import org.heretogether.base.GatheringId;
import org.heretogether.base.JourneyId;
import org.heretogether.base.VenueId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JourneyRepository {

    private static final int MOST = 500;

    private final DSLContext db;

    JourneyRepository(DSLContext db) {
        this.db = db;
    }

    List<Journey> of(VenueId venue, GatheringId gathering) {
        return db.select(
                        JOURNEY.JOURNEY_ID,
                        JOURNEY.GATHERING_ID,
                        JOURNEY.WHO,
                        JOURNEY.HOW.convertFrom(Journey.How::of),
                        JOURNEY.CONTACT,
                        JOURNEY.LEFT_AT)
                .from(JOURNEY)
                .where(JOURNEY.VENUE_ID.eq(venue))
                .and(JOURNEY.GATHERING_ID.eq(gathering))
                .orderBy(JOURNEY.JOURNEY_ID)
                .limit(MOST)
                .fetch(mapping(Journey::new));
    }

    /** Whether it was added. Nothing is to a gathering that is closed: nobody would take the name and the number away. */
    boolean insertWhileNotClosed(VenueId venue, Journey journey) {
        return db.insertInto(
                                JOURNEY,
                                JOURNEY.JOURNEY_ID,
                                JOURNEY.VENUE_ID,
                                JOURNEY.GATHERING_ID,
                                JOURNEY.WHO,
                                JOURNEY.HOW,
                                JOURNEY.CONTACT,
                                JOURNEY.LEFT_AT)
                        .select(select(
                                        val(journey.journeyId(), JOURNEY.JOURNEY_ID),
                                        GATHERING.VENUE_ID,
                                        GATHERING.GATHERING_ID,
                                        val(journey.who()),
                                        val(journey.how().named()),
                                        val(journey.contact()),
                                        val(journey.leftAt(), JOURNEY.LEFT_AT))
                                .from(GATHERING)
                                .where(GATHERING.VENUE_ID.eq(venue))
                                .and(GATHERING.GATHERING_ID.eq(journey.gatheringId()))
                                .and(GATHERING.STATE.ne("closed")))
                        .execute()
                == 1;
    }

    void change(VenueId venue, JourneyId id, Journey.How how, @Nullable Instant leftAt) {
        db.update(JOURNEY)
                .set(JOURNEY.HOW, how.named())
                .set(JOURNEY.LEFT_AT, leftAt)
                .where(JOURNEY.VENUE_ID.eq(venue))
                .and(JOURNEY.JOURNEY_ID.eq(id))
                .execute();
    }

    void forgetThoseOfClosed() {
        db.deleteFrom(JOURNEY)
                .where(JOURNEY.GATHERING_ID.in(
                        select(GATHERING.GATHERING_ID).from(GATHERING).where(GATHERING.STATE.eq("closed"))))
                .execute();
    }

    void forget(VenueId venue, GatheringId gathering) {
        db.deleteFrom(JOURNEY)
                .where(JOURNEY.VENUE_ID.eq(venue))
                .and(JOURNEY.GATHERING_ID.eq(gathering))
                .execute();
    }
}
