package org.heretogether.contribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heretogether.answertype.Answer;
import org.heretogether.base.ContributionId;
import org.heretogether.base.RoundId;
import org.heretogether.base.TurnId;

/** Something one person brought at a kiosk, as the kiosk tells it. Nothing in it says who. */
public sealed interface Brought {

    ContributionId contributionId();

    TurnId turnId();

    Way way();

    /** By the tablet's clock, set right by what the tablet takes for now. */
    Instant madeAt();

    /**
     * An answer in a round.
     *
     * @param orderShown the choices in the order in which this person saw them (ids, or names of levels)
     */
    record AnAnswer(
            ContributionId contributionId,
            TurnId turnId,
            Way way,
            Instant madeAt,
            RoundId roundId,
            Answer answer,
            List<String> orderShown)
            implements Brought {}

    /** An idea put up on the blank page, in words, in pictures, or both. */
    record AnIdea(ContributionId contributionId, TurnId turnId, Way way, Instant madeAt, Idea idea)
            implements Brought {}

    /** A person came back and takes back all that this turn brought. */
    record TakenBack(ContributionId contributionId, TurnId turnId, Way way, Instant madeAt) implements Brought {}

    /** How the person took part: language tag, and how they pressed. */
    record Way(String language, String access) {}

    /**
     * The words, the pictures and the pieces of an idea. Each may be missing, but not all of them.
     *
     * @param pieces what the person made for it: photos, drawings, sounds, sign videos, which come after it
     */
    record Idea(
            String words,
            List<String> pictures,
            // Left out where there are none, so that what was brought before there were pieces is still known by its
            // hash.
            @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
            List<UUID> pieces,

            String language) {
        public Idea {
            if (words.isBlank() && pictures.isEmpty() && pieces.isEmpty()) {
                throw new IllegalArgumentException("An idea has words, a picture or a piece");
            }
            if (pieces.size() > 8) {
                throw new IllegalArgumentException("An idea has at most 8 pieces");
            }
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(words)) {
                throw new IllegalArgumentException("The words of an idea have half a sign in them");
            }
            if (words.length() > 500 || pictures.size() > 3) {
                throw new IllegalArgumentException("An idea has at most 500 characters and 3 pictures");
            }
        }
    }

    /** What makes two tellings the same: everything but the id. */
    default List<Object> body() {
        return switch (this) {
            case AnAnswer a -> List.of("answer", a.turnId(), a.way(), a.roundId(), a.answer(), a.orderShown());
            case AnIdea i -> List.of("idea", i.turnId(), i.way(), i.idea());
            case TakenBack t -> List.of("taken-back", t.turnId(), t.way());
        };
    }
}
