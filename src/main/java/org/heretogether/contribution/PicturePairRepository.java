package org.heretogether.contribution;

import static heretogether.db.Tables.ASKED_IDEA;
import static heretogether.db.Tables.BUNDLED_IDEA;
import static heretogether.db.Tables.CONTRIBUTION;
import static heretogether.db.Tables.COUNTED;
import static heretogether.db.Tables.PAIR_TRY;
import static heretogether.db.Tables.ROUND;
import static heretogether.db.Tables.TURN;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import org.heretogether.base.ContributionId;
import org.heretogether.base.KioskId;
import org.heretogether.base.TurnId;
import org.heretogether.base.VenueId;
import org.heretogether.venue.Kiosk;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class PicturePairRepository {

    private static final List<String> CAN_CHANGE = List.of("open", "paused");

    private final DSLContext db;

    PicturePairRepository(DSLContext db) {
        this.db = db;
    }

    /**
     * The turns that have this pair and still have something to change, an answer in a round not closed or a young idea, or
     * an idea that went on.
     */
    List<TurnId> turnsOf(VenueId venue, byte[] pairHash, Instant ideasSince, Instant goneOnSince) {
        return db.select(TURN.TURN_ID)
                .from(TURN)
                .where(TURN.VENUE_ID.eq(venue))
                .and(TURN.PAIR_HASH.eq(pairHash))
                .and(exists(selectOne()
                        .from(CONTRIBUTION)
                        .leftJoin(ROUND)
                        .on(ROUND.ROUND_ID.eq(CONTRIBUTION.ROUND_ID))
                        .where(CONTRIBUTION.TURN_ID.eq(TURN.TURN_ID))
                        .and(ROUND.STATE
                                .in(CAN_CHANGE)
                                .or(CONTRIBUTION.KIND.eq("idea").and(CONTRIBUTION.RECEIVED_AT.ge(ideasSince)))
                                .or(CONTRIBUTION
                                        .KIND
                                        .eq("idea")
                                        .and(CONTRIBUTION.RECEIVED_AT.ge(goneOnSince))
                                        .and(wentOn())))))
                .limit(2)
                .fetch(TURN.TURN_ID);
    }

    private static Condition wentOn() {
        return exists(selectOne()
                        .from(BUNDLED_IDEA)
                        .where(BUNDLED_IDEA.CONTRIBUTION_ID.eq(CONTRIBUTION.CONTRIBUTION_ID)))
                .or(exists(selectOne()
                        .from(ASKED_IDEA)
                        .where(ASKED_IDEA.CONTRIBUTION_ID.eq(CONTRIBUTION.CONTRIBUTION_ID))));
    }

    List<ContributionId> ideasOf(VenueId venue, TurnId turn) {
        return db.select(COUNTED.CONTRIBUTION_ID)
                .from(COUNTED)
                .where(COUNTED.VENUE_ID.eq(venue))
                .and(COUNTED.TURN_ID.eq(turn))
                .and(COUNTED.KIND.eq("idea"))
                .orderBy(COUNTED.ARRIVED)
                .fetch(COUNTED.CONTRIBUTION_ID);
    }

    PairAnswer.Known known(VenueId venue, TurnId turn) {
        Integer revision = db.select(max(CONTRIBUTION.REVISION))
                .from(CONTRIBUTION)
                .where(CONTRIBUTION.VENUE_ID.eq(venue))
                .and(CONTRIBUTION.TURN_ID.eq(turn))
                .fetchOne(max(CONTRIBUTION.REVISION));
        var open = db.selectDistinct(CONTRIBUTION.ROUND_ID)
                .from(CONTRIBUTION)
                .join(ROUND)
                .on(ROUND.ROUND_ID.eq(CONTRIBUTION.ROUND_ID))
                .where(CONTRIBUTION.VENUE_ID.eq(venue))
                .and(CONTRIBUTION.TURN_ID.eq(turn))
                .and(ROUND.STATE.in(CAN_CHANGE))
                .fetch(CONTRIBUTION.ROUND_ID);
        boolean ideas = db.fetchExists(CONTRIBUTION, CONTRIBUTION.TURN_ID.eq(turn), CONTRIBUTION.KIND.eq("idea"));
        return new PairAnswer.Known(turn, (revision == null ? 0 : revision) + 1, open, ideas);
    }

    int triesAt(KioskId kiosk, Instant since) {
        return db.fetchCount(PAIR_TRY, PAIR_TRY.KIOSK_ID.eq(kiosk), PAIR_TRY.TRIED_AT.ge(since));
    }

    int triesIn(VenueId venue, Instant since) {
        return db.fetchCount(PAIR_TRY, PAIR_TRY.VENUE_ID.eq(venue), PAIR_TRY.TRIED_AT.ge(since));
    }

    void insertTry(Kiosk kiosk, Instant triedAt) {
        db.insertInto(PAIR_TRY)
                .set(PAIR_TRY.VENUE_ID, kiosk.venueId())
                .set(PAIR_TRY.KIOSK_ID, kiosk.kioskId())
                .set(PAIR_TRY.TRIED_AT, triedAt)
                .execute();
    }

    void forgetTries(Instant before) {
        db.deleteFrom(PAIR_TRY).where(PAIR_TRY.TRIED_AT.lt(before)).execute();
    }
}
