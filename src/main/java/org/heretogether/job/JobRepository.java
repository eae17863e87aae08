package org.heretogether.job;

import static heretogether.db.Tables.GATHERING;
import static heretogether.db.Tables.JOB;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import java.util.Optional;
import org.heretogether.base.GatheringId;
import org.heretogether.base.JobId;
import org.heretogether.base.VenueId;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

@Repository
class JobRepository {

    private static final int MOST = 60;

    private final DSLContext db;

    JobRepository(DSLContext db) {
        this.db = db;
    }

    List<Job> of(VenueId venue, GatheringId gathering) {
        return db.select(
                        JOB.JOB_ID,
                        JOB.GATHERING_ID,
                        JOB.PLACE,
                        JOB.PART.convertFrom(Job.Part::of),
                        JOB.WORDING,
                        JOB.PICTURE_ID,
                        JOB.WHO,
                        JOB.WHO_ELSE)
                .from(JOB)
                .where(JOB.VENUE_ID.eq(venue))
                .and(JOB.GATHERING_ID.eq(gathering))
                .orderBy(JOB.PLACE, JOB.JOB_ID)
                .limit(MOST)
                .fetch(mapping(Job::new));
    }

    /** The newest other gathering that had jobs. */
    Optional<GatheringId> before(VenueId venue, GatheringId gathering) {
        return db.select(JOB.GATHERING_ID)
                .from(JOB)
                .join(GATHERING)
                .on(GATHERING.GATHERING_ID.eq(JOB.GATHERING_ID))
                .where(JOB.VENUE_ID.eq(venue))
                .and(JOB.GATHERING_ID.ne(gathering))
                .orderBy(GATHERING.STARTS_ON.desc(), JOB.GATHERING_ID.desc())
                .limit(1)
                .fetchOptional(JOB.GATHERING_ID);
    }

    int nextPlace(VenueId venue, GatheringId gathering) {
        return db.select(coalesce(max(JOB.PLACE).plus(1), inline(0)))
                .from(JOB)
                .where(JOB.VENUE_ID.eq(venue))
                .and(JOB.GATHERING_ID.eq(gathering))
                .fetchSingle()
                .value1();
    }

    void insert(VenueId venue, Job job) {
        db.insertInto(JOB)
                .set(JOB.JOB_ID, job.jobId())
                .set(JOB.VENUE_ID, venue)
                .set(JOB.GATHERING_ID, job.gatheringId())
                .set(JOB.PLACE, job.place())
                .set(JOB.PART, job.part().named())
                .set(JOB.WORDING, job.wording())
                .set(JOB.PICTURE_ID, job.pictureId())
                .set(JOB.WHO, job.who())
                .set(JOB.WHO_ELSE, job.whoElse())
                .execute();
    }

    /** Puts a name in a place where the other name stood; whether it still stood there, and not in the other place. */
    boolean give(VenueId venue, JobId job, boolean second, String from, String to) {
        TableField<?, String> place = second ? JOB.WHO_ELSE : JOB.WHO;
        TableField<?, String> beside = second ? JOB.WHO : JOB.WHO_ELSE;
        return db.update(JOB)
                        .set(place, to)
                        .where(JOB.VENUE_ID.eq(venue))
                        .and(JOB.JOB_ID.eq(job))
                        .and(place.eq(from))
                        .and(to.isEmpty() ? noCondition() : beside.ne(to))
                        .execute()
                == 1;
    }
}
