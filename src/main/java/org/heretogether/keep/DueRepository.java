package org.heretogether.keep;

import static heretogether.db.Tables.CONTRIBUTION;
import static heretogether.db.Tables.GONE;
import static heretogether.db.Tables.HOLD;
import static heretogether.db.Tables.PIECE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heretogether.base.ContributionId;
import org.heretogether.base.PieceId;
import org.heretogether.base.TurnId;
import org.heretogether.base.VenueId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Looks for what has to go: what is due, what came back, what somebody wants gone at once. A few at a time. */
@Repository
class DueRepository {

    private static final int AT_ONCE = 200;

    private static final Field<Instant> ENDED =
            field(name("ended", "ended_at"), CONTRIBUTION.RECEIVED_AT.getDataType());

    private final DSLContext db;

    DueRepository(DSLContext db) {
        this.db = db;
    }

    List<TurnId> turnsBefore(VenueId venue, Instant cutoff) {
        var ended = KeepRepository.turns(venue).asTable("ended");
        return db.select(field(name("ended", "turn_id"), CONTRIBUTION.TURN_ID.getDataType()))
                .from(ended)
                .where(ENDED.lt(cutoff))
                .limit(AT_ONCE)
                .fetch(row -> row.value1());
    }

    List<ContributionId> takenAwayBefore(VenueId venue, Instant cutoff) {
        var ended = KeepRepository.takenAway(venue).asTable("ended");
        return db.select(field(name("ended", "contribution_id"), CONTRIBUTION.CONTRIBUTION_ID.getDataType()))
                .from(ended)
                .where(ENDED.lt(cutoff))
                // The oldest first: an earlier form would count again once the later one is away.
                .orderBy(ENDED)
                .limit(AT_ONCE)
                .fetch(row -> row.value1());
    }

    List<PieceId> piecesBefore(VenueId venue, Instant cutoff) {
        return pieces(PIECE.VENUE_ID
                .eq(venue)
                .and(PIECE.STORED_AT.lt(cutoff).or(PIECE.STORED_AT.isNull().and(PIECE.BEGUN_AT.lt(cutoff)))));
    }

    /** Pieces of which the contribution never came. */
    List<PieceId> lonePiecesBefore(VenueId venue, Instant cutoff) {
        return pieces(PIECE.VENUE_ID
                .eq(venue)
                .and(PIECE.BEGUN_AT.lt(cutoff))
                .and(notExists(
                        selectOne().from(CONTRIBUTION).where(CONTRIBUTION.CONTRIBUTION_ID.eq(PIECE.CONTRIBUTION_ID)))));
    }

    /** What went already and is there again, out of an older backup or from a tablet that sent it once more. */
    List<ContributionId> cameBack(VenueId venue) {
        return db.select(CONTRIBUTION.CONTRIBUTION_ID)
                .from(CONTRIBUTION)
                .where(CONTRIBUTION.VENUE_ID.eq(venue))
                .and(uuid(CONTRIBUTION.CONTRIBUTION_ID).in(select(GONE.GONE_ID).from(GONE)))
                .limit(AT_ONCE)
                .fetch(CONTRIBUTION.CONTRIBUTION_ID);
    }

    List<PieceId> piecesThatCameBack(VenueId venue) {
        return pieces(PIECE.VENUE_ID
                .eq(venue)
                .and(uuid(PIECE.PIECE_ID)
                        .in(select(GONE.GONE_ID).from(GONE))
                        .or(uuid(PIECE.CONTRIBUTION_ID).in(select(GONE.GONE_ID).from(GONE)))));
    }

    /** What an organiser took away and nobody put back since, with every earlier form of it; empty otherwise. */
    List<ContributionId> withEarlierForms(VenueId venue, ContributionId id) {
        var one = CONTRIBUTION.as("one");
        return db.select(CONTRIBUTION.CONTRIBUTION_ID)
                .from(CONTRIBUTION)
                .join(one)
                .on(one.CONTRIBUTION_ID
                        .eq(CONTRIBUTION.CONTRIBUTION_ID)
                        .or(one.TURN_ID
                                .eq(CONTRIBUTION.TURN_ID)
                                .and(one.ROUND_ID.eq(CONTRIBUTION.ROUND_ID))
                                .and(CONTRIBUTION.KIND.ne("taken-back"))))
                .join(HOLD)
                .on(HOLD.CONTRIBUTION_ID.eq(one.CONTRIBUTION_ID))
                .where(CONTRIBUTION.VENUE_ID.eq(venue))
                .and(one.CONTRIBUTION_ID.eq(id))
                .and(HOLD.STATE.eq("taken-away"))
                .fetch(CONTRIBUTION.CONTRIBUTION_ID);
    }

    private List<PieceId> pieces(Condition which) {
        return db.select(PIECE.PIECE_ID).from(PIECE).where(which).limit(AT_ONCE).fetch(PIECE.PIECE_ID);
    }

    private static Field<UUID> uuid(Field<?> id) {
        return field("{0}", UUID.class, id);
    }
}
