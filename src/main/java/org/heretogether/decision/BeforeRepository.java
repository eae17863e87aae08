package org.heretogether.decision;

import static heretogether.db.Tables.AGREED_BEFORE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class BeforeRepository {

    private final DSLContext db;
    private final JsonMapper json;

    BeforeRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void insert(VenueId venue, String kind, UUID id, int version, Object before, String by, Instant at) {
        db.insertInto(AGREED_BEFORE)
                .set(AGREED_BEFORE.AGREED_ID, id)
                .set(AGREED_BEFORE.VERSION, version)
                .set(AGREED_BEFORE.VENUE_ID, venue)
                .set(AGREED_BEFORE.KIND, kind)
                .set(AGREED_BEFORE.BODY, JSON.valueOf(json.writeValueAsString(before)))
                .set(AGREED_BEFORE.CHANGED_BY, by)
                .set(AGREED_BEFORE.CHANGED_AT, at)
                .execute();
    }

    List<Before> of(VenueId venue, UUID id) {
        return db.select(AGREED_BEFORE.VERSION, AGREED_BEFORE.BODY, AGREED_BEFORE.CHANGED_BY, AGREED_BEFORE.CHANGED_AT)
                .from(AGREED_BEFORE)
                .where(AGREED_BEFORE.VENUE_ID.eq(venue))
                .and(AGREED_BEFORE.AGREED_ID.eq(id))
                .orderBy(AGREED_BEFORE.VERSION.desc())
                .limit(100)
                .fetch(row -> {
                    var body = json.readTree(row.value2().data());
                    return new Before(
                            row.value1(),
                            Wording.fromJson(body.path("wording").toString()),
                            body.path("state").asString(),
                            row.value3(),
                            row.value4());
                });
    }
}
