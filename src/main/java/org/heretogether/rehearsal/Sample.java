package org.heretogether.rehearsal;

import java.util.List;
import java.util.Map;
import org.heretogether.activity.WhoDecides;
import org.heretogether.answertype.AnswerType;
import org.heretogether.base.Wording;
import org.jspecify.annotations.Nullable;

/** The sample as {@code db/demo/club-night.json} tells it. Days are counted from the day on which it is loaded. */
record Sample(String venue, List<String> languages, Wording gathering, List<SampleActivity> activities) {

    record SampleActivity(
            Wording name,
            String picture,
            SampleCard changeCard,
            List<SampleQuestion> questions,
            List<SampleDecision> decisions) {}

    record SampleCard(
            Wording canChange,
            Wording cannotChange,
            Wording whyNot,
            Wording money,
            WhoDecides whoDecides,
            Wording decidesWith,
            int decideInDays,
            Wording weEachGet) {}

    record SampleQuestion(
            Wording wording,
            String picture,
            AnswerType answerType,
            @Nullable List<SampleChoice> choices,
            @Nullable Map<String, Integer> levels) {

        List<SampleChoice> offered() {
            return choices == null ? List.of() : choices;
        }
    }

    /** How many people have chosen it in the rehearsal already, so that the big screen is not empty. */
    record SampleChoice(Wording wording, String picture, int people) {}

    record SampleDecision(Wording wording, String picture, int daysAgo, List<SampleAction> actions) {}

    record SampleAction(Wording wording, String who, String picture, int inDays, String state, Wording because) {}
}
