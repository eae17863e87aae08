package org.heretogether.keep;

import static heretogether.db.Tables.CLIP;
import static heretogether.db.Tables.FINISHED_THING;
import static heretogether.db.Tables.GONE;
import static heretogether.db.Tables.GONE_FILE;
import static heretogether.db.Tables.PIECE;
import static heretogether.db.Tables.RECORDED_CLIP;

import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.heretogether.base.VenueId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The list of what went for good, and of the files that have still to go from the disk. */
@Repository
class GoneListRepository {

    private final DSLContext db;

    GoneListRepository(DSLContext db) {
        this.db = db;
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

    void note(VenueId venue, Collection<UUID> ids, Instant at) {
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

    void noteFile(VenueId venue, String path) {
        db.insertInto(GONE_FILE)
                .set(GONE_FILE.PATH, path)
                .set(GONE_FILE.VENUE_ID, venue)
                .onDuplicateKeyUpdate()
                .set(GONE_FILE.PATH, GONE_FILE.PATH)
                .execute();
    }
}
