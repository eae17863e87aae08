package org.heretogether.decision;

import static heretogether.db.Tables.ACTION;
import static heretogether.db.Tables.DECISION;
import static org.jooq.Records.mapping;

import java.util.List;
import java.util.Map;
import org.heretogether.base.DecisionId;
import org.heretogether.base.VenueId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class DecisionRepository {

    private static final int MOST = 50;

    private final DSLContext db;

    DecisionRepository(DSLContext db) {
        this.db = db;
    }

    /** The newest decisions with their actions: two queries, however many there are. */
    List<Decision> newest(VenueId venue) {
        Map<DecisionId, List<Action>> actions = db.select(
                        ACTION.DECISION_ID,
                        ACTION.ACTION_ID,
                        ACTION.WORDING,
                        ACTION.WHO,
                        ACTION.PICTURE_ID,
                        ACTION.DO_BY,
                        ACTION.STATE.convertFrom(Action.State::of),
                        ACTION.BECAUSE)
                .from(ACTION)
                .where(ACTION.VENUE_ID.eq(venue))
                .orderBy(ACTION.ACTION_ID)
                .limit(1000)
                .fetchGroups(
                        ACTION.DECISION_ID,
                        row -> new Action(
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8()));
        return db.select(
                        DECISION.DECISION_ID,
                        DECISION.VENUE_ID,
                        DECISION.ACTIVITY_ID,
                        DECISION.WORDING,
                        DECISION.PICTURE_ID,
                        DECISION.DECIDED_ON,
                        DECISION.LOOK_BACK_ON,
                        DECISION.DECISION_ID.convertFrom(id -> actions.getOrDefault(id, List.of())))
                .from(DECISION)
                .where(DECISION.VENUE_ID.eq(venue))
                .orderBy(DECISION.DECIDED_ON.desc(), DECISION.DECISION_ID.desc())
                .limit(MOST)
                .fetch(mapping(Decision::new));
    }

    void insert(Decision decision) {
        db.insertInto(DECISION)
                .set(DECISION.DECISION_ID, decision.decisionId())
                .set(DECISION.VENUE_ID, decision.venueId())
                .set(DECISION.ACTIVITY_ID, decision.activityId())
                .set(DECISION.WORDING, decision.wording())
                .set(DECISION.PICTURE_ID, decision.pictureId())
                .set(DECISION.DECIDED_ON, decision.decidedOn())
                .set(DECISION.LOOK_BACK_ON, decision.lookBackOn())
                .set(DECISION.VERSION, 1)
                .execute();
        for (Action action : decision.actions()) {
            db.insertInto(ACTION)
                    .set(ACTION.ACTION_ID, action.actionId())
                    .set(ACTION.VENUE_ID, decision.venueId())
                    .set(ACTION.DECISION_ID, decision.decisionId())
                    .set(ACTION.WORDING, action.wording())
                    .set(ACTION.WHO, action.who())
                    .set(ACTION.PICTURE_ID, action.pictureId())
                    .set(ACTION.DO_BY, action.doBy())
                    .set(ACTION.STATE, action.state().named())
                    .set(ACTION.BECAUSE, action.because())
                    .set(ACTION.VERSION, 1)
                    .execute();
        }
    }
}
