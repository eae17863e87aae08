package org.heretogether.rehearsal;

import java.util.List;
import java.util.Map;
import org.heretogether.activity.WhoDecides;
import org.heretogether.answertype.AnswerType;
import org.heretogether.base.Wording;
import org.heretogether.decisionrule.HowWeDecide;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The sample as {@code db/demo/club-night.json} tells it. Days are counted from the day on which it is loaded. */
record Sample(
        String venue,
        List<String> languages,
        Wording gathering,
        List<SampleJob> jobs,
        List<SampleJourney> journeys,
        List<SampleActivity> activities) {

    record SampleJob(String part, Wording wording, String picture, String who, String whoElse) {}

    record SampleJourney(String who, String how, String contact) {}

    record SampleActivity(
            Wording name,
            String picture,
            SampleCard changeCard,
            List<SampleQuestion> questions,
            List<SampleDecision> decisions,
            @Nullable Boolean openLater) {}

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
            @Nullable List<String> besides,
            AnswerType answerType,
            @Nullable List<SampleChoice> choices,
            @Nullable Map<String, Integer> levels,
            @Nullable List<SampleAnswer> answers,
            @Nullable HowWeDecide howWeDecide) {

        HowWeDecide agreed() {
            return howWeDecide == null ? HowWeDecide.usual(answerType) : howWeDecide;
        }

        /** The second and the third picture. */
        List<String> otherPictures() {
            return besides == null ? List.of() : besides;
        }

        List<SampleChoice> offered() {
            return choices == null ? List.of() : choices;
        }

        List<SampleAnswer> given() {
            return answers == null ? List.of() : answers;
        }
    }

    /** How many people have chosen it in the rehearsal already, so that the big screen is not empty. */
    record SampleChoice(
            Wording wording,
            String picture,
            int people,
            @Nullable Integer cost) {}

    /** An answer that several people gave already; in it a choice is named by its place: {@code choice-1}. */
    record SampleAnswer(int people, JsonNode value) {}

    record SampleDecision(
            Wording wording, String picture, int daysAgo, int people, Wording couldNot, List<SampleAction> actions) {}

    record SampleAction(
            Wording wording,
            String who,
            String picture,
            int inDays,
            String state,
            Wording because,
            @Nullable Boolean promise) {}
}
