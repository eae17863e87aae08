package org.heretogether.contribution;

import static heretogether.db.Tables.CONTRIBUTION;
import static heretogether.db.Tables.COUNTED;

import java.util.List;
import org.heretogether.base.VenueId;
import org.heretogether.contribution.Brought.Idea;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class IdeaRepository {

    private final DSLContext db;
    private final JsonMapper json;

    IdeaRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    List<PutUp> newest(VenueId venue, int most) {
        return db.select(CONTRIBUTION.CONTRIBUTION_ID, CONTRIBUTION.VALUE, CONTRIBUTION.RECEIVED_AT)
                .from(CONTRIBUTION)
                .join(COUNTED)
                .on(COUNTED.CONTRIBUTION_ID.eq(CONTRIBUTION.CONTRIBUTION_ID))
                .where(CONTRIBUTION.VENUE_ID.eq(venue))
                .and(CONTRIBUTION.KIND.eq("idea"))
                .orderBy(CONTRIBUTION.RECEIVED_AT.desc(), CONTRIBUTION.CONTRIBUTION_ID.desc())
                .limit(most)
                .fetch(row -> new PutUp(row.value1(), json.readValue(row.value2(), Idea.class), row.value3()));
    }
}
