package org.heretogether.clip;

import static heretogether.db.Tables.RECORDED_CLIP;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Map;
import org.heretogether.base.VenueId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which texts a person has spoken. */
@Repository
class RecordedRepository {

    private final DSLContext db;

    RecordedRepository(DSLContext db) {
        this.db = db;
    }

    void put(VenueId venue, String language, String text, String clipId, Instant recordedAt) {
        db.insertInto(RECORDED_CLIP)
                .set(RECORDED_CLIP.VENUE_ID, venue)
                .set(RECORDED_CLIP.LANGUAGE, language)
                .set(RECORDED_CLIP.TEXT_HASH, hash(text))
                .set(RECORDED_CLIP.TEXT, text)
                .set(RECORDED_CLIP.CLIP_ID, clipId)
                .set(RECORDED_CLIP.RECORDED_AT, recordedAt)
                .onDuplicateKeyUpdate()
                .set(RECORDED_CLIP.CLIP_ID, clipId)
                .set(RECORDED_CLIP.RECORDED_AT, recordedAt)
                .execute();
    }

    void delete(VenueId venue, String language, String text) {
        db.deleteFrom(RECORDED_CLIP)
                .where(RECORDED_CLIP.VENUE_ID.eq(venue))
                .and(RECORDED_CLIP.LANGUAGE.eq(language))
                .and(RECORDED_CLIP.TEXT_HASH.eq(hash(text)))
                .execute();
    }

    /** The clip of each text that a person has spoken in this language. */
    Map<String, String> all(VenueId venue, String language) {
        return db.select(RECORDED_CLIP.TEXT, RECORDED_CLIP.CLIP_ID)
                .from(RECORDED_CLIP)
                .where(RECORDED_CLIP.VENUE_ID.eq(venue))
                .and(RECORDED_CLIP.LANGUAGE.eq(language))
                .fetchMap(RECORDED_CLIP.TEXT, RECORDED_CLIP.CLIP_ID);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
