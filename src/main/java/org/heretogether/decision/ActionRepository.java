package org.heretogether.decision;

import static heretogether.db.Tables.ACTION;
import static heretogether.db.Tables.AGREED_BEFORE;
import static heretogether.db.Tables.GATHERING;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heretogether.base.ActionId;
import org.heretogether.base.DecisionId;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class ActionRepository {

    private static final int MOST = 1000;

    private final DSLContext db;

    ActionRepository(DSLContext db) {
        this.db = db;
    }

    Map<DecisionId, List<Action>> byDecision(VenueId venue) {
        return find(venue, ACTION.DECISION_ID.isNotNull()).stream()
                .collect(Collectors.groupingBy(action -> Objects.requireNonNull(action.decisionId())));
    }

    List<Action> all(VenueId venue) {
        return find(venue, DSL.noCondition());
    }

    List<Action> find(VenueId venue, ActionId id) {
        return find(venue, ACTION.ACTION_ID.eq(id));
    }

    List<Action> agreedAt(VenueId venue, GatheringId gathering) {
        return find(venue, ACTION.GATHERING_ID.eq(gathering));
    }

    /** What a gathering opens with: all that was agreed before it and that no gathering has heard the end of. */
    List<Action> before(VenueId venue, GatheringId gathering) {
        return find(
                venue, ACTION.TOLD_AT.isNull().and(ACTION.GATHERING_ID.isNull().or(ACTION.GATHERING_ID.ne(gathering))));
    }

    void insert(VenueId venue, Action action) {
        db.insertInto(ACTION)
                .set(ACTION.ACTION_ID, action.actionId())
                .set(ACTION.VENUE_ID, venue)
                .set(ACTION.DECISION_ID, action.decisionId())
                .set(ACTION.GATHERING_ID, action.gatheringId())
                .set(ACTION.WORDING, action.wording())
                .set(ACTION.WHO, action.who())
                .set(ACTION.PICTURE_ID, action.pictureId())
                .set(ACTION.DO_BY, action.doBy())
                .set(ACTION.BRING_IN, action.bringIn())
                .set(ACTION.STATE, action.state().named())
                .set(ACTION.BECAUSE, action.because())
                .set(ACTION.PROMISE, action.promise())
                .set(ACTION.VERSION, 1)
                .execute();
    }

    /** Writes a changed action; how many rows, 0 when someone else wrote after this version was read. */
    int update(VenueId venue, Action action) {
        return db.update(ACTION)
                .set(ACTION.WORDING, action.wording())
                .set(ACTION.WHO, action.who())
                .set(ACTION.PICTURE_ID, action.pictureId())
                .set(ACTION.DO_BY, action.doBy())
                .set(ACTION.BRING_IN, action.bringIn())
                .set(ACTION.STATE, action.state().named())
                .set(ACTION.BECAUSE, action.because())
                .setNull(ACTION.TOLD_AT)
                .set(ACTION.VERSION, ACTION.VERSION.plus(1))
                .where(ACTION.VENUE_ID.eq(venue))
                .and(ACTION.ACTION_ID.eq(action.actionId()))
                .and(ACTION.VERSION.eq(action.version()))
                .execute();
    }

    /**
     * A gathering that opened with what was finished before it is over: the next one need not tell it again. What was
     * finished while it went on, it did not open with.
     */
    void told(VenueId venue, GatheringId gathering, Instant at) {
        db.update(ACTION)
                .set(ACTION.TOLD_AT, at)
                .where(ACTION.VENUE_ID.eq(venue))
                .and(ACTION.STATE.ne(Action.State.DOING.named()))
                .and(ACTION.TOLD_AT.isNull())
                .and(ACTION.GATHERING_ID.isNull().or(ACTION.GATHERING_ID.ne(gathering)))
                .and(notExists(selectOne()
                        .from(AGREED_BEFORE)
                        .join(GATHERING)
                        .on(GATHERING.GATHERING_ID.eq(gathering))
                        .where(AGREED_BEFORE.AGREED_ID.eq(ACTION.ACTION_ID.coerce(AGREED_BEFORE.AGREED_ID)))
                        .and(AGREED_BEFORE.CHANGED_AT.gt(GATHERING.OPENED_AT))))
                .execute();
    }

    private List<Action> find(VenueId venue, Condition which) {
        return db.select(
                        ACTION.ACTION_ID,
                        ACTION.DECISION_ID,
                        ACTION.GATHERING_ID,
                        ACTION.WORDING,
                        ACTION.WHO,
                        ACTION.PICTURE_ID,
                        ACTION.DO_BY,
                        ACTION.BRING_IN,
                        ACTION.STATE.convertFrom(Action.State::of),
                        ACTION.BECAUSE,
                        ACTION.PROMISE,
                        ACTION.VERSION)
                .from(ACTION)
                .where(ACTION.VENUE_ID.eq(venue))
                .and(which)
                .orderBy(ACTION.ACTION_ID)
                .limit(MOST)
                .fetch(mapping(Action::new));
    }
}
