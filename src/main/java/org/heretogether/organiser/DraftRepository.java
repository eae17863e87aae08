package org.heretogether.organiser;

import static heretogether.db.Tables.DRAFT;

import java.time.Instant;
import java.util.Optional;
import org.heretogether.base.VenueId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class DraftRepository {

    private final DSLContext db;

    DraftRepository(DSLContext db) {
        this.db = db;
    }

    void put(VenueId venue, String who, String place, String body, Instant savedAt) {
        db.insertInto(DRAFT)
                .set(DRAFT.VENUE_ID, venue)
                .set(DRAFT.WHO, who)
                .set(DRAFT.PLACE, place)
                .set(DRAFT.BODY, body)
                .set(DRAFT.SAVED_AT, savedAt)
                .onDuplicateKeyUpdate()
                .set(DRAFT.BODY, body)
                .set(DRAFT.SAVED_AT, savedAt)
                .execute();
    }

    Optional<String> find(VenueId venue, String who, String place) {
        return db.select(DRAFT.BODY).from(DRAFT).where(is(venue, who, place)).fetchOptional(DRAFT.BODY);
    }

    void delete(VenueId venue, String who, String place) {
        db.deleteFrom(DRAFT).where(is(venue, who, place)).execute();
    }

    private static Condition is(VenueId venue, String who, String place) {
        return DRAFT.VENUE_ID.eq(venue).and(DRAFT.WHO.eq(who)).and(DRAFT.PLACE.eq(place));
    }
}
