package org.heretogether.question.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heretogether.base.ActivityId;
import org.heretogether.base.Changed;
import org.heretogether.base.PictureId;
import org.heretogether.base.VenueId;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Choice;
import org.heretogether.question.Proposals;
import org.heretogether.question.Question;
import org.heretogether.question.QuestionPictures;
import org.heretogether.question.Questions;
import org.heretogether.question.Saving;

/** A question as it stands in the form and as it is stored, each made from the other. */
record StoredQuestion(
        VenueId venueId,
        Questions questions,
        Proposals proposals,
        QuestionPictures questionPictures,
        Pictures pictures,
        QuestionForm form) {

    /** Stores what stands in the form as a new question of this activity. */
    Question add(ActivityId activityId) {
        var pictureId = pictures.use(venueId, form.picture().orElseThrow());
        Question added = questions.add(
                venueId,
                activityId,
                form.wording(),
                pictureId,
                form.answerType(),
                form.howWeDecide(),
                form.choices(venueId));
        questionPictures.put(venueId, added.questionId(), besides());
        return added;
    }

    /** Stores what stands in the form in place of {@code before}; {@link Changed} if somebody else was faster. */
    Saving save(Question before, String why, String who) {
        var changed = new Question(
                before.questionId(),
                venueId,
                before.activityId(),
                before.place(),
                form.wording(),
                pictures.use(venueId, form.picture().orElseThrow()),
                form.answerType(),
                form.howWeDecide(),
                form.choices(venueId),
                before.version());
        return proposals.save(changed, besides(), why, who);
    }

    /** Puts a stored question into the form. */
    void show(Question question) {
        List<PictureId> besides = besides(question);
        form.set(question, besides, keys(question, besides));
    }

    /** The further pictures of a stored question. */
    List<PictureId> besides(Question question) {
        var id = question.questionId();
        return questionPictures.besides(venueId, List.of(id)).getOrDefault(id, List.of());
    }

    private List<PictureId> besides() {
        return form.besides().stream().map(key -> pictures.use(venueId, key)).toList();
    }

    private Map<PictureId, PictureKey> keys(Question question, List<PictureId> besides) {
        var ids = new ArrayList<PictureId>(besides);
        ids.add(question.pictureId());
        question.choices().stream().map(Choice::pictureId).forEach(ids::add);
        return pictures.keys(venueId, ids);
    }
}
