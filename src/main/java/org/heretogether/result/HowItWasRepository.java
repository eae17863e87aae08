package org.heretogether.result;

import static heretogether.db.Tables.HOW_IT_WAS;
import static heretogether.db.Tables.HOW_IT_WAS_TOLD;
import static org.jooq.impl.DSL.count;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heretogether.answertype.Answer;
import org.heretogether.answertype.Tally;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class HowItWasRepository {

    private final DSLContext db;
    private final JsonMapper json;

    HowItWasRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void insertIfNew(VenueId venue, UUID id, GatheringId gathering, ThreeWayScale.Level level) {
        db.insertInto(HOW_IT_WAS)
                .set(HOW_IT_WAS.HOW_IT_WAS_ID, id)
                .set(HOW_IT_WAS.VENUE_ID, venue)
                .set(HOW_IT_WAS.GATHERING_ID, gathering)
                .set(HOW_IT_WAS.LEVEL, level.named())
                .onDuplicateKeyUpdate()
                .set(HOW_IT_WAS.HOW_IT_WAS_ID, HOW_IT_WAS.HOW_IT_WAS_ID)
                .execute();
    }

    Map<Answer, Integer> said(VenueId venue, GatheringId gathering) {
        var said = new HashMap<Answer, Integer>();
        db.select(HOW_IT_WAS.LEVEL, count())
                .from(HOW_IT_WAS)
                .where(HOW_IT_WAS.VENUE_ID.eq(venue))
                .and(HOW_IT_WAS.GATHERING_ID.eq(gathering))
                .groupBy(HOW_IT_WAS.LEVEL)
                .forEach(row -> said.put(
                        new ThreeWayScale.Placed(json.convertValue(row.value1(), ThreeWayScale.Level.class)),
                        row.value2()));
        return said;
    }

    Optional<Tally> told(VenueId venue, GatheringId gathering) {
        return db.select(HOW_IT_WAS_TOLD.TALLY)
                .from(HOW_IT_WAS_TOLD)
                .where(HOW_IT_WAS_TOLD.VENUE_ID.eq(venue))
                .and(HOW_IT_WAS_TOLD.GATHERING_ID.eq(gathering))
                .fetchOptional(row -> json.readValue(row.value1().data(), Tally.class));
    }

    void tell(VenueId venue, GatheringId gathering, Tally tally, Instant at) {
        db.insertInto(HOW_IT_WAS_TOLD)
                .set(HOW_IT_WAS_TOLD.GATHERING_ID, gathering)
                .set(HOW_IT_WAS_TOLD.VENUE_ID, venue)
                .set(HOW_IT_WAS_TOLD.TALLY, JSON.valueOf(json.writeValueAsString(tally)))
                .set(HOW_IT_WAS_TOLD.TOLD_AT, at)
                .onDuplicateKeyUpdate()
                .set(HOW_IT_WAS_TOLD.GATHERING_ID, HOW_IT_WAS_TOLD.GATHERING_ID)
                .execute();
    }
}
