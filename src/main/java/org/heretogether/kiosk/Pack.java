package org.heretogether.kiosk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heretogether.answertype.AnswerType;
import org.heretogether.base.Wording;
import org.heretogether.venue.KioskSettings;
import org.jspecify.annotations.Nullable;

/** Everything open for a venue, as its tablets take it down. The fields are described in {@code src/docs/kiosk-api.md}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Pack(
        VenuePart venue,
        @Nullable KioskPart kiosk,
        List<ActivityPart> activities,
        List<RoundPart> rounds,
        List<DecisionPart> becameOf,
        Map<String, PicturePart> pictures,
        List<String> ideaPictures,
        Map<String, Map<String, String>> clips,
        Map<String, String> clipsElsewhere,
        Map<String, VoicePart> voices) {

    Pack forKiosk(String name, KioskSettings settings, @Nullable UUID howItWas) {
        return new Pack(
                venue,
                KioskPart.of(name, settings, howItWas),
                activities,
                rounds,
                becameOf,
                pictures,
                ideaPictures,
                clips,
                clipsElsewhere,
                voices);
    }

    Pack withClips(Map<String, Map<String, String>> spoken, Map<String, VoicePart> speaking) {
        return new Pack(venue, kiosk, activities, rounds, becameOf, pictures, ideaPictures, spoken, Map.of(), speaking);
    }

    /** Only the clips of the language everyone begins in; of the others, where to ask for them. */
    Pack withClipsOfFirstLanguage(Map<String, String> elsewhere) {
        var first = new LinkedHashMap<>(clips);
        first.keySet().removeAll(elsewhere.keySet());
        return new Pack(venue, kiosk, activities, rounds, becameOf, pictures, ideaPictures, first, elsewhere, voices);
    }

    record VoicePart(boolean afterDevice, List<String> recorded) {}

    record VenuePart(String name, boolean rehearsal, List<String> languages) {}

    /** Times are seconds; 0 is off. {@code howItWas} names the gathering that people are on their way home from. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KioskPart(
            String name,
            IdlePart idle,
            int undo,
            boolean measure,
            @Nullable UUID howItWas) {

        static KioskPart of(String name, KioskSettings settings, @Nullable UUID howItWas) {
            var idle = settings.handedOut()
                    ? new IdlePart(0, 0, 0)
                    : new IdlePart(settings.askSeconds(), settings.coverSeconds(), settings.nobodySeconds());
            return new KioskPart(name, idle, settings.undoSeconds(), settings.measureAsked(), howItWas);
        }
    }

    record IdlePart(int ask, int cover, int nobody) {}

    record ActivityPart(
            UUID activityId, Wording name, String picture, List<String> languages, ChangeCardPart changeCard) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeCardPart(
            Wording canChange,
            Wording cannotChange,
            Wording whyNot,
            Wording money,
            String whoDecides,
            Wording decidesWith,
            @Nullable LocalDate decideBy,
            Wording weEachGet) {}

    record RoundPart(UUID roundId, UUID activityId, boolean rehearsal, QuestionPart question) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestionPart(
            UUID questionId,
            Wording wording,
            String picture,
            List<String> pictures,
            AnswerType answerType,
            List<ChoicePart> choices,
            @Nullable SignsPart signs) {}

    /** Films in sign language for the question and for its choices. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SignsPart(@Nullable SignPart question, @Nullable SignPart choices) {}

    record SignPart(String src, String signLanguage) {}

    record ChoicePart(UUID choiceId, Wording wording, String picture) {}

    /** {@code openAgain} is there, and true, while we talk about it again; {@code worked} once we looked back. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionPart(
            UUID decisionId,
            UUID activityId,
            Wording wording,
            String picture,
            LocalDate decidedOn,
            @Nullable Boolean openAgain,
            @Nullable Wording worked,
            List<ActionPart> actions) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActionPart(
            UUID actionId,
            Wording wording,
            String who,
            String picture,
            @Nullable LocalDate by,
            String state,
            Wording because,
            List<MadePart> made) {}

    /** A photo or a sound of what was finished. */
    record MadePart(String src, String kind) {}

    record PicturePart(String src, Wording words) {}
}
