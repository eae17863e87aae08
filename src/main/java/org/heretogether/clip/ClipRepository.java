package org.heretogether.clip;

import static heretogether.db.Tables.CLIP;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heretogether.base.VenueId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class ClipRepository {

    private final DSLContext db;

    ClipRepository(DSLContext db) {
        this.db = db;
    }

    /** Which of these the venue has already. */
    Set<String> known(VenueId venue, Collection<String> clipIds) {
        return db.select(CLIP.CLIP_ID)
                .from(CLIP)
                .where(CLIP.VENUE_ID.eq(venue))
                .and(CLIP.CLIP_ID.in(clipIds))
                .fetchSet(CLIP.CLIP_ID);
    }

    void insertIfNew(VenueId venue, List<ClipText> clips, Instant createdAt) {
        var insert =
                db.insertInto(CLIP, CLIP.VENUE_ID, CLIP.CLIP_ID, CLIP.LANGUAGE, CLIP.TEXT, CLIP.VOICE, CLIP.CREATED_AT);
        for (ClipText clip : clips) {
            insert = insert.values(venue, clip.clipId(), clip.language(), clip.text(), clip.voice(), createdAt);
        }
        // Not onDuplicateKeyIgnore(): INSERT IGNORE also hides a missing venue.
        insert.onDuplicateKeyUpdate().set(CLIP.CLIP_ID, CLIP.CLIP_ID).execute();
    }

    Optional<ClipText> find(String clipId) {
        return find(List.of(clipId)).stream().findFirst();
    }

    List<ClipText> find(Collection<String> clipIds) {
        return db.selectDistinct(CLIP.CLIP_ID, CLIP.TEXT, CLIP.LANGUAGE, CLIP.VOICE)
                .from(CLIP)
                .where(CLIP.CLIP_ID.in(clipIds))
                .fetch(mapping(ClipText::new));
    }

    List<String> all() {
        return db.selectDistinct(CLIP.CLIP_ID).from(CLIP).orderBy(CLIP.CLIP_ID).fetch(CLIP.CLIP_ID);
    }
}
