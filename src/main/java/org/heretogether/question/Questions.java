package org.heretogether.question;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.answertype.AnswerType;
import org.heretogether.base.ActivityId;
import org.heretogether.base.Changed;
import org.heretogether.base.PictureId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.decisionrule.HowWeDecide;
import org.springframework.stereotype.Service;

/** What a venue asks. A change names the version it was made from, so that nobody overwrites what they have not seen. */
@Service
public class Questions {

    private final QuestionRepository repository;
    private final ChoiceRepository choices;
    private final Transactions transactions;
    private final Clock clock;

    Questions(QuestionRepository repository, ChoiceRepository choices, Transactions transactions, Clock clock) {
        this.repository = repository;
        this.choices = choices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Every question of the venue that was not taken away, activity by activity, in their order. */
    public List<Question> all(VenueId venueId) {
        return repository.all(venueId);
    }

    public List<Question> ofActivity(VenueId venueId, ActivityId activityId) {
        return repository.ofActivity(venueId, activityId);
    }

    /** Those of these that the venue has. */
    public Map<QuestionId, Question> find(VenueId venueId, Collection<QuestionId> questionIds) {
        var found = new LinkedHashMap<QuestionId, Question>();
        repository.find(venueId, questionIds).forEach(question -> found.put(question.questionId(), question));
        return found;
    }

    public Optional<Question> find(VenueId venueId, QuestionId questionId) {
        return repository.find(venueId, List.of(questionId)).stream().findFirst();
    }

    /** Adds a question after the others of its activity. */
    public Question add(
            VenueId venueId,
            ActivityId activityId,
            Wording wording,
            PictureId pictureId,
            AnswerType answerType,
            List<Choice> choices) {
        return add(venueId, activityId, wording, pictureId, answerType, HowWeDecide.usual(answerType), choices);
    }

    /** As above, with what we agreed about deciding. */
    public Question add(
            VenueId venueId,
            ActivityId activityId,
            Wording wording,
            PictureId pictureId,
            AnswerType answerType,
            HowWeDecide howWeDecide,
            List<Choice> choices) {
        var questionId = QuestionId.next();
        return transactions.inOne(() -> {
            int place = repository.nextPlace(venueId, activityId);
            var added = new Question(
                    questionId, venueId, activityId, place, wording, pictureId, answerType, howWeDecide, choices, 0);
            repository.insert(added, clock.instant());
            this.choices.put(added, clock.instant());
            return added;
        });
    }

    /** The same question once more, in another activity; choices taken away before are not in it. */
    public Question repeat(Question before, ActivityId activityId) {
        var again = Repeat.of(before);
        return add(
                before.venueId(),
                activityId,
                before.wording(),
                before.pictureId(),
                again.answerType(before.answerType()),
                again.howWeDecide(before.howWeDecide()),
                List.copyOf(again.choices().values()));
    }

    /** Saves a changed question; {@link Changed} when someone else saved after this version was read. */
    public void change(Question changed) {
        transactions.inOne(() -> {
            if (repository.update(changed) == 0) {
                throw new Changed("Question " + changed.questionId());
            }
            choices.put(changed, clock.instant());
            return null;
        });
    }

    /**
     * Nobody is asked it any more, and it is found by its id alone: what was counted from it stays. {@link Changed} when
     * someone else saved after this version was read.
     */
    public void takeAway(Question question) {
        if (repository.takeAway(question, clock.instant()) == 0) {
            throw new Changed("Question " + question.questionId());
        }
    }

    public boolean isTakenAway(VenueId venueId, QuestionId questionId) {
        return repository.isTakenAway(venueId, questionId);
    }
}
