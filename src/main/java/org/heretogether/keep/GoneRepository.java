package org.heretogether.keep;

import static heretogether.db.Tables.CHANGE_LOG;
import static heretogether.db.Tables.CLIP;
import static heretogether.db.Tables.CONTRIBUTION;
import static heretogether.db.Tables.DRAFT;
import static heretogether.db.Tables.FINISHED_THING;
import static heretogether.db.Tables.GATHERING;
import static heretogether.db.Tables.GONE;
import static heretogether.db.Tables.GONE_FILE;
import static heretogether.db.Tables.HOLD;
import static heretogether.db.Tables.HOW_IT_WAS;
import static heretogether.db.Tables.PIECE;
import static heretogether.db.Tables.PROPOSAL;
import static heretogether.db.Tables.RECORDED_CLIP;
import static heretogether.db.Tables.REFUSAL;
import static heretogether.db.Tables.TURN;
import static heretogether.db.Tables.WISH;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
    private final JsonMapper json;

    GoneRepository(DSLContext db, JsonMapper json) {
        this.db = db;
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
        note(venue, ids.stream().map(ContributionId::value).toList(), at);
    }

    void deletePieces(VenueId venue, List<PieceId> ids, Instant at) {
        db.select(PIECE.FILE_HASH)
                .from(PIECE)
                .where(PIECE.PIECE_ID.in(ids))
                .and(PIECE.FILE_HASH.isNotNull())
                .fetch(row -> HexFormat.of().formatHex(row.value1()))
                .forEach(hash -> noteFile(venue, "pieces/" + hash.substring(0, 2) + "/" + hash));
        ids.forEach(id -> noteFile(venue, "pieces/arriving/" + id + ".part"));
        db.deleteFrom(PIECE).where(PIECE.PIECE_ID.in(ids)).execute();
        note(venue, ids.stream().map(PieceId::value).toList(), at);
    }

    /** Photos and sounds of finished things that were taken away. */
    int deleteFinishedThings(VenueId venue, Instant cutoff) {
        Condition due = FINISHED_THING.VENUE_ID.eq(venue).and(FINISHED_THING.TAKEN_AWAY_AT.lt(cutoff));
        db.select(FINISHED_THING.FILE_HASH)
                .from(FINISHED_THING)
                .where(due)
                .fetch(row -> HexFormat.of().formatHex(row.value1()))
                .forEach(hash -> noteFile(venue, "pieces/" + hash.substring(0, 2) + "/" + hash));
        return db.deleteFrom(FINISHED_THING).where(due).execute();
    }

    /** Refused ones, word for word, how it was, and who wanted to be told once they were. */
    void deleteTheRest(VenueId venue, Instant cutoff, LocalDate day) {
        db.deleteFrom(REFUSAL)
                .where(REFUSAL.VENUE_ID.eq(venue))
                .and(REFUSAL.RECEIVED_AT.lt(cutoff))
                .execute();
        db.deleteFrom(WISH)
                .where(WISH.VENUE_ID.eq(venue))
                .and(WISH.TOLD_AT.lt(cutoff))
                .execute();
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

    List<String> files() {
        return db.select(GONE_FILE.PATH).from(GONE_FILE).fetch(GONE_FILE.PATH);
    }

    /** Whether a row still needs the file of this name: the same picture may have come twice. */
    boolean isNeeded(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        if (path.startsWith("pieces/arriving/")) {
            return false;
        }
        if (path.startsWith("pieces/")) {
            byte[] hash = HexFormat.of().parseHex(file);
            return db.fetchExists(PIECE, PIECE.FILE_HASH.eq(hash))
                    || db.fetchExists(FINISHED_THING, FINISHED_THING.FILE_HASH.eq(hash));
        }
        String clipId = file.substring(0, file.indexOf('.'));
        return db.fetchExists(CLIP, CLIP.CLIP_ID.eq(clipId))
                || db.fetchExists(RECORDED_CLIP, RECORDED_CLIP.CLIP_ID.eq(clipId));
    }

    void forgetFile(String path) {
        db.deleteFrom(GONE_FILE).where(GONE_FILE.PATH.eq(path)).execute();
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
                .forEach(id -> noteFile(venue, "clips/" + id.substring(0, 2) + "/" + id + ".wav"));
        db.deleteFrom(CLIP).where(says).execute();
    }

    private void note(VenueId venue, Collection<UUID> ids, Instant at) {
        for (UUID id : ids) {
            db.insertInto(GONE)
                    .set(GONE.GONE_ID, id)
                    .set(GONE.VENUE_ID, venue)
                    .set(GONE.GONE_AT, at)
                    .onDuplicateKeyUpdate()
                    .set(GONE.GONE_ID, GONE.GONE_ID)
                    .execute();
        }
    }

    private void noteFile(VenueId venue, String path) {
        db.insertInto(GONE_FILE)
                .set(GONE_FILE.PATH, path)
                .set(GONE_FILE.VENUE_ID, venue)
                .onDuplicateKeyUpdate()
                .set(GONE_FILE.PATH, GONE_FILE.PATH)
                .execute();
    }
}
