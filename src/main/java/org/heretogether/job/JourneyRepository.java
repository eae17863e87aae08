package org.heretogether.job;

import static heretogether.db.Tables.JOURNEY;
import static org.jooq.Records.mapping;

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

    void insert(VenueId venue, Journey journey) {
        db.insertInto(JOURNEY)
                .set(JOURNEY.JOURNEY_ID, journey.journeyId())
                .set(JOURNEY.VENUE_ID, venue)
                .set(JOURNEY.GATHERING_ID, journey.gatheringId())
                .set(JOURNEY.WHO, journey.who())
                .set(JOURNEY.HOW, journey.how().named())
                .set(JOURNEY.CONTACT, journey.contact())
                .set(JOURNEY.LEFT_AT, journey.leftAt())
                .execute();
    }

    void change(VenueId venue, JourneyId id, Journey.How how, @Nullable Instant leftAt) {
        db.update(JOURNEY)
                .set(JOURNEY.HOW, how.named())
                .set(JOURNEY.LEFT_AT, leftAt)
                .where(JOURNEY.VENUE_ID.eq(venue))
                .and(JOURNEY.JOURNEY_ID.eq(id))
                .execute();
    }

    void forget(VenueId venue, GatheringId gathering) {
        db.deleteFrom(JOURNEY)
                .where(JOURNEY.VENUE_ID.eq(venue))
                .and(JOURNEY.GATHERING_ID.eq(gathering))
                .execute();
    }
}
