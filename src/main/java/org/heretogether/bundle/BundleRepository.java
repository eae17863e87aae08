package org.heretogether.bundle;

import static heretogether.db.Tables.ASKED_IDEA;
import static heretogether.db.Tables.BUNDLE;
import static heretogether.db.Tables.BUNDLED_IDEA;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.heretogether.base.BundleId;
import org.heretogether.base.ContributionId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class BundleRepository {

    private static final int MOST = 40;

    private final DSLContext db;

    BundleRepository(DSLContext db) {
        this.db = db;
    }

    List<Bundle> all(VenueId venue) {
        Map<BundleId, List<ContributionId>> ideas = db.select(BUNDLED_IDEA.BUNDLE_ID, BUNDLED_IDEA.CONTRIBUTION_ID)
                .from(BUNDLED_IDEA)
                .where(BUNDLED_IDEA.VENUE_ID.eq(venue))
                .orderBy(BUNDLED_IDEA.PUT_AT, BUNDLED_IDEA.CONTRIBUTION_ID)
                .fetchGroups(BUNDLED_IDEA.BUNDLE_ID, BUNDLED_IDEA.CONTRIBUTION_ID);
        return db.select(BUNDLE.BUNDLE_ID, BUNDLE.WORDING)
                .from(BUNDLE)
                .where(BUNDLE.VENUE_ID.eq(venue))
                .orderBy(BUNDLE.MADE_AT, BUNDLE.BUNDLE_ID)
                .limit(MOST)
                .fetch(row -> new Bundle(row.value1(), row.value2(), ideas.getOrDefault(row.value1(), List.of())));
    }

    void insert(VenueId venue, BundleId bundle, Wording wording, Instant at) {
        db.insertInto(BUNDLE)
                .set(BUNDLE.BUNDLE_ID, bundle)
                .set(BUNDLE.VENUE_ID, venue)
                .set(BUNDLE.WORDING, wording)
                .set(BUNDLE.MADE_AT, at)
                .execute();
    }

    /** Whether it is there; it stays until the transaction ends. */
    boolean lock(VenueId venue, BundleId bundle) {
        return db.select(BUNDLE.BUNDLE_ID)
                .from(BUNDLE)
                .where(BUNDLE.VENUE_ID.eq(venue))
                .and(BUNDLE.BUNDLE_ID.eq(bundle))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    void put(VenueId venue, Collection<ContributionId> ideas, BundleId bundle, Instant at) {
        for (ContributionId idea : ideas) {
            db.insertInto(BUNDLED_IDEA)
                    .set(BUNDLED_IDEA.CONTRIBUTION_ID, idea)
                    .set(BUNDLED_IDEA.VENUE_ID, venue)
                    .set(BUNDLED_IDEA.BUNDLE_ID, bundle)
                    .set(BUNDLED_IDEA.PUT_AT, at)
                    .onDuplicateKeyUpdate()
                    .set(BUNDLED_IDEA.BUNDLE_ID, bundle)
                    .set(BUNDLED_IDEA.PUT_AT, at)
                    .execute();
        }
    }

    void takeOut(VenueId venue, Collection<ContributionId> ideas) {
        db.deleteFrom(BUNDLED_IDEA)
                .where(BUNDLED_IDEA.VENUE_ID.eq(venue))
                .and(BUNDLED_IDEA.CONTRIBUTION_ID.in(ideas))
                .execute();
    }

    boolean rename(VenueId venue, BundleId bundle, Wording wording) {
        return db.update(BUNDLE)
                        .set(BUNDLE.WORDING, wording)
                        .where(BUNDLE.VENUE_ID.eq(venue))
                        .and(BUNDLE.BUNDLE_ID.eq(bundle))
                        .execute()
                == 1;
    }

    void delete(VenueId venue, BundleId bundle) {
        db.deleteFrom(BUNDLE)
                .where(BUNDLE.VENUE_ID.eq(venue))
                .and(BUNDLE.BUNDLE_ID.eq(bundle))
                .execute();
    }

    List<QuestionId> asked(VenueId venue, Collection<ContributionId> ideas) {
        return db.selectDistinct(ASKED_IDEA.QUESTION_ID)
                .from(ASKED_IDEA)
                .where(ASKED_IDEA.VENUE_ID.eq(venue))
                .and(ASKED_IDEA.CONTRIBUTION_ID.in(ideas))
                .orderBy(ASKED_IDEA.QUESTION_ID)
                .fetch(ASKED_IDEA.QUESTION_ID);
    }

    void asked(VenueId venue, Collection<ContributionId> ideas, QuestionId question) {
        for (ContributionId idea : ideas) {
            db.insertInto(ASKED_IDEA)
                    .set(ASKED_IDEA.CONTRIBUTION_ID, idea)
                    .set(ASKED_IDEA.QUESTION_ID, question)
                    .set(ASKED_IDEA.VENUE_ID, venue)
                    .execute();
        }
    }
}
