package org.heretogether.rehearsal;

import static heretogether.db.Tables.ACTION;
import static heretogether.db.Tables.ACTIVITY;
import static heretogether.db.Tables.AGREED_BEFORE;
import static heretogether.db.Tables.ASKED_IDEA;
import static heretogether.db.Tables.BIG_SCREEN;
import static heretogether.db.Tables.BUNDLE;
import static heretogether.db.Tables.CHANGE_CARD;
import static heretogether.db.Tables.CHANGE_LOG;
import static heretogether.db.Tables.CHOICE;
import static heretogether.db.Tables.CONTRIBUTION;
import static heretogether.db.Tables.DECISION;
import static heretogether.db.Tables.DRAFT;
import static heretogether.db.Tables.FINISHED_THING;
import static heretogether.db.Tables.GATHERING;
import static heretogether.db.Tables.GONE;
import static heretogether.db.Tables.GONE_FILE;
import static heretogether.db.Tables.HOLD;
import static heretogether.db.Tables.HOW_IT_WAS;
import static heretogether.db.Tables.HOW_IT_WAS_TOLD;
import static heretogether.db.Tables.JOB;
import static heretogether.db.Tables.JOURNEY;
import static heretogether.db.Tables.PAIR_TRY;
import static heretogether.db.Tables.PIECE;
import static heretogether.db.Tables.PROPOSAL;
import static heretogether.db.Tables.QUESTION;
import static heretogether.db.Tables.REFUSAL;
import static heretogether.db.Tables.REVEAL;
import static heretogether.db.Tables.ROUND;
import static heretogether.db.Tables.SIGN_CLIP;
import static heretogether.db.Tables.TURN;
import static heretogether.db.Tables.WISH;

import org.heretogether.base.VenueId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class RehearsalRepository {

    private final DSLContext db;

    RehearsalRepository(DSLContext db) {
        this.db = db;
    }

    /** Takes away what was asked, brought and decided. Tablets, organisers and pictures stay. */
    void clear(VenueId venue) {
        db.deleteFrom(CHANGE_LOG).where(CHANGE_LOG.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(GONE).where(GONE.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(GONE_FILE).where(GONE_FILE.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(DRAFT).where(DRAFT.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(PROPOSAL).where(PROPOSAL.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(REVEAL).where(REVEAL.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(REFUSAL).where(REFUSAL.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(HOLD).where(HOLD.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(PIECE).where(PIECE.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(PAIR_TRY).where(PAIR_TRY.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(ASKED_IDEA).where(ASKED_IDEA.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(BUNDLE).where(BUNDLE.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(CONTRIBUTION).where(CONTRIBUTION.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(TURN).where(TURN.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(AGREED_BEFORE).where(AGREED_BEFORE.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(FINISHED_THING).where(FINISHED_THING.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(ACTION).where(ACTION.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(DECISION).where(DECISION.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(ROUND).where(ROUND.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(JOB).where(JOB.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(JOURNEY).where(JOURNEY.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(BIG_SCREEN).where(BIG_SCREEN.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(HOW_IT_WAS).where(HOW_IT_WAS.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(HOW_IT_WAS_TOLD).where(HOW_IT_WAS_TOLD.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(GATHERING).where(GATHERING.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(SIGN_CLIP).where(SIGN_CLIP.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(CHOICE).where(CHOICE.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(QUESTION).where(QUESTION.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(CHANGE_CARD).where(CHANGE_CARD.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(WISH).where(WISH.VENUE_ID.eq(venue)).execute();
        db.deleteFrom(ACTIVITY).where(ACTIVITY.VENUE_ID.eq(venue)).execute();
    }
}
