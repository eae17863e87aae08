package org.heretogether.venue;

import static heretogether.db.Tables.VENUE;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heretogether.base.VenueId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class VenueRepository {

    private final DSLContext db;
    private final JsonMapper json;

    VenueRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Optional<Venue> first() {
        return fetch(DSL.noCondition());
    }

    Optional<Venue> find(VenueId id) {
        return fetch(VENUE.VENUE_ID.eq(id));
    }

    void insert(Venue venue, Instant createdAt) {
        db.insertInto(VENUE)
                .set(VENUE.VENUE_ID, venue.venueId())
                .set(VENUE.NAME, venue.name())
                .set(VENUE.LANGUAGES, JSON.valueOf(json.writeValueAsString(venue.languages())))
                .set(VENUE.REHEARSAL, venue.rehearsal())
                .set(VENUE.CREATED_AT, createdAt)
                .execute();
    }

    void stopRehearsing(VenueId id, String name) {
        db.update(VENUE)
                .set(VENUE.NAME, name)
                .set(VENUE.REHEARSAL, false)
                .where(VENUE.VENUE_ID.eq(id))
                .execute();
    }

    void offer(VenueId id, List<String> languages) {
        db.update(VENUE)
                .set(VENUE.LANGUAGES, JSON.valueOf(json.writeValueAsString(languages)))
                .where(VENUE.VENUE_ID.eq(id))
                .execute();
    }

    private Optional<Venue> fetch(Condition condition) {
        return db.select(VENUE.VENUE_ID, VENUE.NAME, VENUE.LANGUAGES.convertFrom(this::languages), VENUE.REHEARSAL)
                .from(VENUE)
                .where(condition)
                .orderBy(VENUE.CREATED_AT)
                .limit(1)
                .fetchOptional(mapping(Venue::new));
    }

    private List<String> languages(JSON languages) {
        return List.of(json.readValue(languages.data(), String[].class));
    }
}
