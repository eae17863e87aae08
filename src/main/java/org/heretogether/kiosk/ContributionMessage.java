package org.heretogether.kiosk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.heretogether.answertype.Answer;
import org.heretogether.base.ContributionId;
import org.heretogether.base.RoundId;
import org.heretogether.base.TurnId;
import org.heretogether.contribution.Brought;
import org.heretogether.contribution.Helped;
import org.heretogether.contribution.PicturePair;
import org.heretogether.contribution.TurnEnd;
import org.heretogether.picture.PictureKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One item as a tablet sends it. Fields we do not know yet are let pass: the tablet may be newer than we are. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ContributionMessage(
        UUID id,
        String kind,
        @Nullable UUID roundId,
        UUID turnId,
        JsonNode value,
        @Nullable List<String> orderShown,
        WayMessage way,
        Instant madeAt,
        @Nullable Integer revision,
        @Nullable String helped,
        @Nullable List<PictureKey> pair) {

    private static final int MOST_SHOWN = 40;
    private static final Predicate<String> LANGUAGE = whole("[A-Za-z0-9-]{2,35}");
    private static final Predicate<String> ACCESS = whole("[a-z0-9-]{1,20}");
    private static final Predicate<String> SHOWN = whole("[a-z0-9-]{1,36}");

    @JsonIgnoreProperties(ignoreUnknown = true)
    record WayMessage(String language, String access) {
        WayMessage {
            if (!LANGUAGE.test(language) || !ACCESS.test(access)) {
                throw new IllegalArgumentException("Not a way of taking part: " + language + ", " + access);
            }
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record IdeaMessage(
            String kind,
            @Nullable String words,
            @Nullable List<PictureKey> pictures,
            @Nullable List<UUID> pieces,
            String language) {
        IdeaMessage {
            if (pieces != null && pieces.contains(null)) {
                throw new IllegalArgumentException("Not pieces: " + pieces);
            }
            if (pictures != null && pictures.contains(null)) {
                throw new IllegalArgumentException("Not pictures: " + pictures);
            }
            if (!kind.equals("idea") || !LANGUAGE.test(language)) {
                throw new IllegalArgumentException("Not an idea in a language: " + kind + ", " + language);
            }
        }
    }

    ContributionMessage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(way, "way");
        Objects.requireNonNull(madeAt, "madeAt");
        if (!kind.equals("idea") && !kind.equals("taken-back") && !(kind.equals("answer") && roundId != null)) {
            throw new IllegalArgumentException("Neither an idea nor an answer in a round: " + kind);
        }
        if (orderShown != null
                && (orderShown.size() > MOST_SHOWN || !orderShown.stream().allMatch(SHOWN))) {
            throw new IllegalArgumentException("Not an order of choices");
        }
    }

    /** What was brought, with its moment set right by the difference between the tablet's clock and ours. */
    Brought brought(JsonMapper json, Duration tabletIsBehind) {
        if (!value.isObject()) {
            throw new IllegalArgumentException("Neither an answer nor an idea: " + value);
        }
        var contributionId = new ContributionId(id);
        var turn = new TurnId(turnId);
        var taken = new Brought.Way(way.language(), way.access());
        Instant moment = madeAt.plus(tabletIsBehind);
        return switch (kind) {
            case "answer" ->
                new Brought.AnAnswer(
                        contributionId,
                        turn,
                        taken,
                        moment,
                        new RoundId(Objects.requireNonNull(roundId)),
                        answer(json),
                        orderShown == null ? List.of() : orderShown);
            case "idea" ->
                new Brought.AnIdea(
                        contributionId, turn, taken, moment, idea(json.treeToValue(value, IdeaMessage.class)));
            case "taken-back" -> new Brought.TakenBack(contributionId, turn, taken, moment);
            default -> throw new IllegalStateException("No such kind: " + kind);
        };
    }

    TurnEnd turnEnd() {
        return new TurnEnd(revision == null ? 0 : revision, helped == null ? null : Helped.of(helped), picturePair());
    }

    private @Nullable PicturePair picturePair() {
        if (pair == null) {
            return null;
        }
        if (pair.size() != 2 || pair.contains(null)) {
            throw new IllegalArgumentException("Not a pair of pictures: " + pair.size());
        }
        return new PicturePair(pair.getFirst().toString(), pair.getLast().toString());
    }

    // Of an answer every field counts: one that we do not know may change what is meant, so it is not let pass.
    private Answer answer(JsonMapper json) {
        return json.readerFor(Answer.class)
                .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                // Half a coin must not become none without a word.
                .without(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .readValue(value);
    }

    private static Predicate<String> whole(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    private static Brought.Idea idea(IdeaMessage idea) {
        List<PictureKey> pictures = idea.pictures() == null ? List.of() : idea.pictures();
        return new Brought.Idea(
                idea.words() == null ? "" : idea.words(),
                pictures.stream().map(PictureKey::toString).toList(),
                idea.pieces() == null ? List.of() : idea.pieces(),
                idea.language());
    }
}
