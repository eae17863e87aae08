package org.heretogether.question;

import static heretogether.db.Tables.QUESTION_PICTURE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.heretogether.base.PictureId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class QuestionPictureRepository {

    private final DSLContext db;

    QuestionPictureRepository(DSLContext db) {
        this.db = db;
    }

    Map<QuestionId, List<PictureId>> find(VenueId venueId, Collection<QuestionId> questionIds) {
        return db.select(QUESTION_PICTURE.QUESTION_ID, QUESTION_PICTURE.PICTURE_ID)
                .from(QUESTION_PICTURE)
                .where(QUESTION_PICTURE.VENUE_ID.eq(venueId))
                .and(QUESTION_PICTURE.QUESTION_ID.in(questionIds))
                .orderBy(QUESTION_PICTURE.QUESTION_ID, QUESTION_PICTURE.PLACE)
                .fetchGroups(QUESTION_PICTURE.QUESTION_ID, QUESTION_PICTURE.PICTURE_ID);
    }

    void delete(VenueId venueId, QuestionId questionId) {
        db.deleteFrom(QUESTION_PICTURE)
                .where(QUESTION_PICTURE.VENUE_ID.eq(venueId))
                .and(QUESTION_PICTURE.QUESTION_ID.eq(questionId))
                .execute();
    }

    void insert(VenueId venueId, QuestionId questionId, int place, PictureId pictureId) {
        db.insertInto(QUESTION_PICTURE)
                .set(QUESTION_PICTURE.QUESTION_ID, questionId)
                .set(QUESTION_PICTURE.PLACE, (byte) place)
                .set(QUESTION_PICTURE.VENUE_ID, venueId)
                .set(QUESTION_PICTURE.PICTURE_ID, pictureId)
                .execute();
    }
}
