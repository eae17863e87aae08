package org.heretogether.activity;

import static heretogether.db.Tables.ACTIVITY;
import static heretogether.db.Tables.CHANGE_CARD;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heretogether.base.ActivityId;
import org.heretogether.base.VenueId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class ActivityRepository {

    private final DSLContext db;

    ActivityRepository(DSLContext db) {
        this.db = db;
    }

    List<Activity> all(VenueId venueId) {
        return select(ACTIVITY.VENUE_ID.eq(venueId));
    }

    Optional<Activity> find(VenueId venueId, ActivityId activityId) {
        return select(ACTIVITY.VENUE_ID.eq(venueId).and(ACTIVITY.ACTIVITY_ID.eq(activityId))).stream()
                .findFirst();
    }

    void insert(Activity activity, Instant createdAt) {
        db.insertInto(ACTIVITY)
                .set(ACTIVITY.ACTIVITY_ID, activity.activityId())
                .set(ACTIVITY.VENUE_ID, activity.venueId())
                .set(ACTIVITY.NAME, activity.name())
                .set(ACTIVITY.PICTURE_ID, activity.pictureId())
                .set(ACTIVITY.CREATED_AT, createdAt)
                .set(ACTIVITY.VERSION, activity.version())
                .execute();
    }

    /** One, or none when the version is no longer this one. */
    int update(Activity activity) {
        return db.update(ACTIVITY)
                .set(ACTIVITY.NAME, activity.name())
                .set(ACTIVITY.PICTURE_ID, activity.pictureId())
                .set(ACTIVITY.VERSION, ACTIVITY.VERSION.plus(1))
                .where(ACTIVITY.VENUE_ID.eq(activity.venueId()))
                .and(ACTIVITY.ACTIVITY_ID.eq(activity.activityId()))
                .and(ACTIVITY.VERSION.eq(activity.version()))
                .execute();
    }

    void putCard(Activity activity, ChangeCard card) {
        var row = db.newRecord(CHANGE_CARD);
        row.setActivityId(activity.activityId());
        row.setVenueId(activity.venueId());
        row.setCanChange(card.canChange());
        row.setCannotChange(card.cannotChange());
        row.setWhyNot(card.whyNot());
        row.setMoney(card.money());
        row.setWhoDecides(card.whoDecides().wireName());
        row.setDecidesWith(card.decidesWith());
        row.setDecideBy(card.decideBy());
        row.setWeEachGet(card.weEachGet());
        row.setVersion(activity.version() + 1);
        db.insertInto(CHANGE_CARD).set(row).onDuplicateKeyUpdate().set(row).execute();
    }

    private List<Activity> select(Condition which) {
        return db.select(ACTIVITY.asterisk(), CHANGE_CARD.asterisk())
                .from(ACTIVITY)
                .leftJoin(CHANGE_CARD)
                .on(CHANGE_CARD.ACTIVITY_ID.eq(ACTIVITY.ACTIVITY_ID))
                .where(which)
                .orderBy(ACTIVITY.CREATED_AT, ACTIVITY.ACTIVITY_ID)
                .fetch(ActivityRepository::activity);
    }

    private static Activity activity(Record row) {
        return new Activity(
                row.get(ACTIVITY.ACTIVITY_ID),
                row.get(ACTIVITY.VENUE_ID),
                row.get(ACTIVITY.NAME),
                row.get(ACTIVITY.PICTURE_ID),
                card(row),
                row.get(ACTIVITY.VERSION));
    }

    private static @Nullable ChangeCard card(Record row) {
        if (row.get(CHANGE_CARD.ACTIVITY_ID) == null) {
            return null;
        }
        return new ChangeCard(
                row.get(CHANGE_CARD.CAN_CHANGE),
                row.get(CHANGE_CARD.CANNOT_CHANGE),
                row.get(CHANGE_CARD.WHY_NOT),
                row.get(CHANGE_CARD.MONEY),
                WhoDecides.of(row.get(CHANGE_CARD.WHO_DECIDES)),
                row.get(CHANGE_CARD.DECIDES_WITH),
                row.get(CHANGE_CARD.DECIDE_BY),
                row.get(CHANGE_CARD.WE_EACH_GET));
    }
}
