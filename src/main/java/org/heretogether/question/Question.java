package org.heretogether.question;

import java.util.List;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.Dots;
import org.heretogether.answertype.OpenIdea;
import org.heretogether.answertype.OrderByPairs;
import org.heretogether.answertype.PickOne;
import org.heretogether.answertype.PickSeveral;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.answertype.SortingMat;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.base.ActivityId;
import org.heretogether.base.PictureId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.decisionrule.HowWeDecide;

/**
 * One question of an activity.
 *
 * @param place the order within the activity, from 0
 * @param howWeDecide the rule and how we settle ties; always one that suits the answer type
 * @param choices those that are there now and those taken away, in the order they were written
 * @param version goes up with each change
 */
public record Question(
        QuestionId questionId,
        VenueId venueId,
        ActivityId activityId,
        int place,
        Wording wording,
        PictureId pictureId,
        AnswerType answerType,
        HowWeDecide howWeDecide,
        List<Choice> choices,
        int version) {

    public static final int FEWEST_CHOICES = 2;

    /** Five or fewer choices a screen: W3C, Making Content Usable, o5p03. */
    public static final int MOST_CHOICES = 5;

    public Question {
        choices = List.copyOf(choices);
        howWeDecide = howWeDecide.suiting(answerType);
        long live = choices.stream().filter(choice -> !choice.removed()).count();
        if (wording.isEmpty()) {
            throw new IllegalArgumentException("Question " + questionId + " has no words");
        }
        if (!offersChoices(answerType) && live > 0) {
            throw new IllegalArgumentException(
                    "Question " + questionId + " is a " + answerType.kind() + " and has " + live + " choices");
        }
        if (offersChoices(answerType) && (live < FEWEST_CHOICES || live > MOST_CHOICES)) {
            throw new IllegalArgumentException("Question " + questionId + " has " + live + " choices, not 2 to 5");
        }
        if (choices.stream().map(Choice::choiceId).distinct().count() != choices.size()) {
            throw new IllegalArgumentException("Question " + questionId + " has a choice twice: " + choices);
        }
    }

    /** A question for which nothing but the usual was agreed. */
    public Question(
            QuestionId questionId,
            VenueId venueId,
            ActivityId activityId,
            int place,
            Wording wording,
            PictureId pictureId,
            AnswerType answerType,
            List<Choice> choices,
            int version) {
        this(
                questionId,
                venueId,
                activityId,
                place,
                wording,
                pictureId,
                answerType,
                HowWeDecide.usual(answerType),
                choices,
                version);
    }

    /** The choices people see now. */
    public List<Choice> liveChoices() {
        return choices.stream().filter(choice -> !choice.removed()).toList();
    }

    /** The same question, decided in this way. */
    public Question by(HowWeDecide how) {
        return new Question(
                questionId, venueId, activityId, place, wording, pictureId, answerType, how, choices, version);
    }

    /** Whether a question answered in this way has choices written by us. */
    public static boolean offersChoices(AnswerType answerType) {
        return switch (answerType) {
            case PickOne one -> true;
            case PickSeveral several -> true;
            case SortingMat mat -> true;
            case Dots dots -> true;
            case OrderByPairs order -> true;
            case ShareMoney money -> true;
            case ThreeWayScale scale -> false;
            case OpenIdea idea -> false;
        };
    }
}
