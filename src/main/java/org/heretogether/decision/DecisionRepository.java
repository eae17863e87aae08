package org.heretogether.decision;

import static heretogether.db.Tables.DECISION;
import static org.jooq.Records.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.base.DecisionId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.types.UInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class DecisionRepository {

    private static final int MOST = 50;

    private final DSLContext db;
    private final ActionRepository actions;

    DecisionRepository(DSLContext db, ActionRepository actions) {
        this.db = db;
        this.actions = actions;
    }

    List<Decision> all(VenueId venue) {
        return find(venue, DSL.noCondition());
    }

    Optional<Decision> find(VenueId venue, DecisionId id) {
        return find(venue, DECISION.DECISION_ID.eq(id)).stream().findFirst();
    }

    Optional<Decision> of(VenueId venue, RoundId round) {
        return find(venue, DECISION.ROUND_ID.eq(round)).stream().findFirst();
    }

    /** The newest decisions with their actions: two queries, however many there are. */
    private List<Decision> find(VenueId venue, Condition which) {
        Map<DecisionId, List<Action>> actionsOf = actions.byDecision(venue);
        return db.select(
                        DECISION.DECISION_ID,
                        DECISION.VENUE_ID,
                        DECISION.ACTIVITY_ID,
                        DECISION.ROUND_ID,
                        DECISION.GATHERING_ID,
                        DECISION.WORDING,
                        DECISION.PICTURE_ID,
                        DECISION.DECIDED_ON,
                        DECISION.LOOK_BACK_ON,
                        DECISION.PEOPLE.convertFrom(UInteger::intValue),
                        DECISION.COULD_NOT,
                        DECISION.DIFFER,
                        DECISION.WORKED,
                        DECISION.STATE.convertFrom(Decision.State::of),
                        DECISION.VERSION,
                        DECISION.DECISION_ID.convertFrom(id -> actionsOf.getOrDefault(id, List.of())))
                .from(DECISION)
                .where(DECISION.VENUE_ID.eq(venue))
                .and(which)
                .orderBy(DECISION.DECIDED_ON.desc(), DECISION.DECISION_ID.desc())
                .limit(MOST)
                .fetch(mapping(Decision::new));
    }

    void insert(Decision decision) {
        db.insertInto(DECISION)
                .set(DECISION.DECISION_ID, decision.decisionId())
                .set(DECISION.VENUE_ID, decision.venueId())
                .set(DECISION.ACTIVITY_ID, decision.activityId())
                .set(DECISION.ROUND_ID, decision.roundId())
                .set(DECISION.GATHERING_ID, decision.gatheringId())
                .set(DECISION.DECIDED_ON, decision.decidedOn())
                .set(DECISION.VERSION, 1)
                .set(said(decision))
                .execute();
        decision.actions().forEach(action -> actions.insert(decision.venueId(), action));
    }

    /** Writes a changed decision; how many rows, 0 when someone else wrote after this version was read. */
    int update(Decision decision) {
        return db.update(DECISION)
                .set(said(decision))
                .set(DECISION.VERSION, DECISION.VERSION.plus(1))
                .where(DECISION.VENUE_ID.eq(decision.venueId()))
                .and(DECISION.DECISION_ID.eq(decision.decisionId()))
                .and(DECISION.VERSION.eq(decision.version()))
                .execute();
    }

    private static Map<Field<?>, @Nullable Object> said(Decision decision) {
        var said = new LinkedHashMap<Field<?>, @Nullable Object>();
        said.put(DECISION.WORDING, decision.wording());
        said.put(DECISION.PICTURE_ID, decision.pictureId());
        said.put(DECISION.LOOK_BACK_ON, decision.lookBackOn());
        said.put(DECISION.PEOPLE, decision.people() == null ? null : UInteger.valueOf(decision.people()));
        said.put(DECISION.COULD_NOT, decision.couldNot());
        said.put(DECISION.DIFFER, decision.differ());
        said.put(DECISION.WORKED, decision.worked());
        said.put(DECISION.STATE, decision.state().named());
        return said;
    }
}
