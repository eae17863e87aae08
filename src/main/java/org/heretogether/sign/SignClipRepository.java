package org.heretogether.sign;

import static heretogether.db.Tables.SIGN_CLIP;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class SignClipRepository {

    private final DSLContext db;

    SignClipRepository(DSLContext db) {
        this.db = db;
    }

    List<SignClip> find(VenueId venueId, Collection<QuestionId> questionIds) {
        return db.selectFrom(SIGN_CLIP)
                .where(SIGN_CLIP.VENUE_ID.eq(venueId))
                .and(SIGN_CLIP.QUESTION_ID.in(questionIds))
                .orderBy(SIGN_CLIP.QUESTION_ID, SIGN_CLIP.PART)
                .fetch(SignClipRepository::clip);
    }

    Optional<SignClip> findFilm(String film) {
        return db.selectFrom(SIGN_CLIP).where(SIGN_CLIP.FILM.eq(film)).limit(1).fetchOptional(SignClipRepository::clip);
    }

    void put(VenueId venueId, SignClip clip, Instant createdAt) {
        db.insertInto(SIGN_CLIP)
                .set(SIGN_CLIP.QUESTION_ID, clip.questionId())
                .set(SIGN_CLIP.PART, clip.part().named())
                .set(SIGN_CLIP.VENUE_ID, venueId)
                .set(SIGN_CLIP.FILM, clip.film())
                .set(SIGN_CLIP.ENDING, clip.ending())
                .set(SIGN_CLIP.SIGN_LANGUAGE, clip.signLanguage())
                .set(SIGN_CLIP.CREATED_AT, createdAt)
                .onDuplicateKeyUpdate()
                .set(SIGN_CLIP.FILM, clip.film())
                .set(SIGN_CLIP.ENDING, clip.ending())
                .set(SIGN_CLIP.SIGN_LANGUAGE, clip.signLanguage())
                .set(SIGN_CLIP.CREATED_AT, createdAt)
                .execute();
    }

    void delete(VenueId venueId, QuestionId questionId, SignClip.Part part) {
        db.deleteFrom(SIGN_CLIP)
                .where(SIGN_CLIP.VENUE_ID.eq(venueId))
                .and(SIGN_CLIP.QUESTION_ID.eq(questionId))
                .and(SIGN_CLIP.PART.eq(part.named()))
                .execute();
    }

    private static SignClip clip(Record row) {
        return new SignClip(
                row.get(SIGN_CLIP.QUESTION_ID),
                SignClip.Part.of(row.get(SIGN_CLIP.PART)),
                row.get(SIGN_CLIP.FILM),
                row.get(SIGN_CLIP.ENDING),
                row.get(SIGN_CLIP.SIGN_LANGUAGE));
    }
}
