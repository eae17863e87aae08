package org.heretogether.keep;

import static heretogether.db.Tables.CHANGE_LOG;
import static heretogether.db.Tables.CLIP;
import static heretogether.db.Tables.CONTRIBUTION;
import static heretogether.db.Tables.DRAFT;
import static heretogether.db.Tables.FINISHED_THING;
import static heretogether.db.Tables.GATHERING;
import static heretogether.db.Tables.GONE;
import static heretogether.db.Tables.HOLD;
import static heretogether.db.Tables.HOW_IT_WAS;
import static heretogether.db.Tables.PIECE;
import static heretogether.db.Tables.PROPOSAL;
import static heretogether.db.Tables.REFUSAL;
import static heretogether.db.Tables.TURN;
import static heretogether.db.Tables.WISH;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heretogether.base.ContributionId;
import org.heretogether.base.PieceId;
import org.heretogether.base.TurnId;
import org.heretogether.base.VenueId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Takes rows away for good, and writes down which files go with them. */
@Repository
class GoneRepository {

    /** Shorter words stand in so many texts of ours that they tell of nobody. */
    private static final int TELLING = 4;

    private final DSLContext db;
    private final GoneListRepository list;
    private final JsonMapper json;

    GoneRepository(DSLContext db, GoneListRepository list, JsonMapper json) {
        this.db = db;
        this.list = list;
        this.json = json;
    }

    void deleteTurns(VenueId venue, List<TurnId> turns, Instant at) {
        deleteContributions(
                venue,
                db.select(CONTRIBUTION.CONTRIBUTION_ID)
                        .from(CONTRIBUTION)
                        .where(CONTRIBUTION.VENUE_ID.eq(venue))
                        .and(CONTRIBUTION.TURN_ID.in(turns))
                        .fetch(CONTRIBUTION.CONTRIBUTION_ID),
                at);
        db.deleteFrom(TURN)
                .where(TURN.VENUE_ID.eq(venue))
                .and(TURN.TURN_ID.in(turns))
                .execute();
    }

    void deleteContributions(VenueId venue, List<ContributionId> ids, Instant at) {
        Set<String> said = db
                .select(CONTRIBUTION.VALUE)
                .from(CONTRIBUTION)
                .where(CONTRIBUTION.CONTRIBUTION_ID.in(ids))
                .fetch(CONTRIBUTION.VALUE)
                .stream()
                .map(value -> json.readTree(value).path("words").asString("").strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toSet());
        deletePieces(
                venue,
                db.select(PIECE.PIECE_ID)
                        .from(PIECE)
                        .where(PIECE.VENUE_ID.eq(venue))
                        .and(PIECE.CONTRIBUTION_ID.in(ids))
                        .fetch(PIECE.PIECE_ID),
                at);
        db.deleteFrom(HOLD).where(HOLD.CONTRIBUTION_ID.in(ids)).execute();
        db.deleteFrom(CONTRIBUTION).where(CONTRIBUTION.CONTRIBUTION_ID.in(ids)).execute();
        said.forEach(words -> deleteClips(venue, words));
        list.note(venue, ids.stream().map(ContributionId::value).toList(), at);
    }

    void deletePieces(VenueId venue, List<PieceId> ids, Instant at) {
        db.select(PIECE.FILE_HASH)
                .from(PIECE)
                .where(PIECE.PIECE_ID.in(ids))
                .and(PIECE.FILE_HASH.isNotNull())
                .fetch(row -> HexFormat.of().formatHex(row.value1()))
                .forEach(hash -> list.noteFile(venue, "pieces/" + hash.substring(0, 2) + "/" + hash));
        ids.forEach(id -> list.noteFile(venue, "pieces/arriving/" + id + ".part"));
        db.deleteFrom(PIECE).where(PIECE.PIECE_ID.in(ids)).execute();
        list.note(venue, ids.stream().map(PieceId::value).toList(), at);
    }

    /** Photos and sounds of finished things that were taken away. */
    int deleteFinishedThings(VenueId venue, Instant cutoff, Instant at) {
        return deleteFinishedThings(venue, FINISHED_THING.TAKEN_AWAY_AT.lt(cutoff), at);
    }

    /** Finished things and wishes that went once and that an older backup, or a tablet, brought again. */
    int deleteWhatCameBack(VenueId venue, Instant at) {
        var went = select(GONE.GONE_ID).from(GONE);
        return deleteFinishedThings(venue, FINISHED_THING.FINISHED_THING_ID.in(went), at)
                + db.deleteFrom(WISH)
                        .where(WISH.VENUE_ID.eq(venue))
                        .and(WISH.WISH_ID.in(went))
                        .execute();
    }

    private int deleteFinishedThings(VenueId venue, Condition which, Instant at) {
        var going = db.select(FINISHED_THING.FINISHED_THING_ID, FINISHED_THING.FILE_HASH)
                .from(FINISHED_THING)
                .where(FINISHED_THING.VENUE_ID.eq(venue))
                .and(which)
                .fetch();
        for (byte[] hash : going.getValues(FINISHED_THING.FILE_HASH)) {
            String file = HexFormat.of().formatHex(hash);
            list.noteFile(venue, "pieces/" + file.substring(0, 2) + "/" + file);
        }
        var ids = going.getValues(FINISHED_THING.FINISHED_THING_ID);
        db.deleteFrom(FINISHED_THING)
                .where(FINISHED_THING.FINISHED_THING_ID.in(ids))
                .execute();
        list.note(venue, ids, at);
        return ids.size();
    }

    /** Refused ones, word for word, how it was, and who wanted to be told once they were. */
    void deleteTheRest(VenueId venue, Instant cutoff, LocalDate day, Instant at) {
        db.deleteFrom(REFUSAL)
                .where(REFUSAL.VENUE_ID.eq(venue))
                .and(REFUSAL.RECEIVED_AT.lt(cutoff))
                .execute();
        Condition told = WISH.VENUE_ID.eq(venue).and(WISH.TOLD_AT.lt(cutoff));
        list.note(venue, db.select(WISH.WISH_ID).from(WISH).where(told).fetch(WISH.WISH_ID), at);
        db.deleteFrom(WISH).where(told).execute();
        db.deleteFrom(HOW_IT_WAS)
                .where(HOW_IT_WAS.VENUE_ID.eq(venue))
                .and(HOW_IT_WAS.GATHERING_ID.in(select(GATHERING.GATHERING_ID)
                        .from(GATHERING)
                        .where(GATHERING.STATE.eq("closed"))
                        .and(GATHERING.STARTS_ON.lt(day))))
                .execute();
    }

    int deleteLog(VenueId venue, Instant cutoff) {
        db.deleteFrom(PROPOSAL)
                .where(PROPOSAL.VENUE_ID.eq(venue))
                .and(PROPOSAL.SETTLED_AT.lt(cutoff))
                .execute();
        db.deleteFrom(DRAFT)
                .where(DRAFT.VENUE_ID.eq(venue))
                .and(DRAFT.SAVED_AT.lt(cutoff))
                .execute();
        return db.deleteFrom(CHANGE_LOG)
                .where(CHANGE_LOG.VENUE_ID.eq(venue))
                .and(CHANGE_LOG.MADE_AT.lt(cutoff))
                .execute();
    }

    /** Sounds of these words, alone or in a sentence. One that is still wanted for another text is made again when it is asked for. */
    private void deleteClips(VenueId venue, String words) {
        Condition says = CLIP.VENUE_ID
                .eq(venue)
                .and(CLIP.TEXT.eq(words).or(words.length() < TELLING ? falseCondition() : CLIP.TEXT.contains(words)));
        db.select(CLIP.CLIP_ID)
                .from(CLIP)
                .where(says)
                .fetch(CLIP.CLIP_ID)
                .forEach(id -> list.noteFile(venue, "clips/" + id.substring(0, 2) + "/" + id + ".wav"));
        db.deleteFrom(CLIP).where(says).execute();
    }
}
