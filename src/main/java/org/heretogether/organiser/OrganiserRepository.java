package org.heretogether.organiser;

import static heretogether.db.Tables.ORGANISER;
import static heretogether.db.Tables.SIGN_IN_CODE;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heretogether.base.OrganiserId;
import org.heretogether.base.VenueId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class OrganiserRepository {

    private final DSLContext db;

    OrganiserRepository(DSLContext db) {
        this.db = db;
    }

    record Known(OrganiserId organiserId, String name, String passwordHash) {}

    boolean any(VenueId venueId) {
        return db.fetchExists(ORGANISER, ORGANISER.VENUE_ID.eq(venueId));
    }

    List<String> names(VenueId venueId) {
        return db.select(ORGANISER.NAME)
                .from(ORGANISER)
                .where(ORGANISER.VENUE_ID.eq(venueId))
                .orderBy(ORGANISER.CREATED_AT, ORGANISER.NAME)
                .fetch(ORGANISER.NAME);
    }

    Optional<Known> find(String name) {
        return db.select(ORGANISER.ORGANISER_ID, ORGANISER.NAME, ORGANISER.PASSWORD_HASH)
                .from(ORGANISER)
                .where(ORGANISER.NAME.eq(name))
                .fetchOptional(mapping(Known::new));
    }

    void insert(OrganiserId organiserId, VenueId venueId, String name, String passwordHash, Instant createdAt) {
        db.insertInto(ORGANISER)
                .set(ORGANISER.ORGANISER_ID, organiserId)
                .set(ORGANISER.VENUE_ID, venueId)
                .set(ORGANISER.NAME, name)
                .set(ORGANISER.PASSWORD_HASH, passwordHash)
                .set(ORGANISER.CREATED_AT, createdAt)
                .execute();
    }

    void insertCode(VenueId venueId, byte[] codeHash, Instant createdAt) {
        db.insertInto(SIGN_IN_CODE)
                .set(SIGN_IN_CODE.CODE_HASH, codeHash)
                .set(SIGN_IN_CODE.VENUE_ID, venueId)
                .set(SIGN_IN_CODE.CREATED_AT, createdAt)
                .execute();
    }

    void deleteUnusedCodes(VenueId venueId) {
        db.deleteFrom(SIGN_IN_CODE)
                .where(SIGN_IN_CODE.VENUE_ID.eq(venueId))
                .and(SIGN_IN_CODE.USED_AT.isNull())
                .execute();
    }

    boolean isUnused(VenueId venueId, byte[] codeHash) {
        return db.fetchExists(
                SIGN_IN_CODE,
                SIGN_IN_CODE.VENUE_ID.eq(venueId),
                SIGN_IN_CODE.CODE_HASH.eq(codeHash),
                SIGN_IN_CODE.USED_AT.isNull());
    }

    /** True for one caller alone, however many try at once. */
    boolean use(VenueId venueId, byte[] codeHash, Instant usedAt) {
        return db.update(SIGN_IN_CODE)
                        .set(SIGN_IN_CODE.USED_AT, usedAt)
                        .where(SIGN_IN_CODE.VENUE_ID.eq(venueId))
                        .and(SIGN_IN_CODE.CODE_HASH.eq(codeHash))
                        .and(SIGN_IN_CODE.USED_AT.isNull())
                        .execute()
                == 1;
    }
}
