package org.heretogether.organiser;

import static heretogether.db.Tables.CHANGE_LOG;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.List;
import org.heretogether.base.ChangeMade;
import org.heretogether.base.VenueId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class ChangeLogRepository {

    private final DSLContext db;

    ChangeLogRepository(DSLContext db) {
        this.db = db;
    }

    void insert(VenueId venue, ChangeMade change, Instant madeAt) {
        db.insertInto(CHANGE_LOG)
                .set(CHANGE_LOG.VENUE_ID, venue)
                .set(CHANGE_LOG.WHO, cut(change.who(), 80))
                .set(CHANGE_LOG.KIND, change.kind())
                .set(CHANGE_LOG.ABOUT, cut(change.about(), 200))
                .set(CHANGE_LOG.WHY, cut(change.why(), 400))
                .set(CHANGE_LOG.MADE_AT, madeAt)
                .execute();
    }

    List<ChangeLog.Line> newest(VenueId venue, int most) {
        return db.select(CHANGE_LOG.WHO, CHANGE_LOG.KIND, CHANGE_LOG.ABOUT, CHANGE_LOG.WHY, CHANGE_LOG.MADE_AT)
                .from(CHANGE_LOG)
                .where(CHANGE_LOG.VENUE_ID.eq(venue))
                .orderBy(CHANGE_LOG.CHANGE_ID.desc())
                .limit(most)
                .fetch(mapping(ChangeLog.Line::new));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
