package org.heretogether.testing;

import java.time.LocalDate;
import java.util.List;
import org.heretogether.base.ActionId;
import org.heretogether.base.DecisionId;
import org.heretogether.base.PictureId;
import org.heretogether.base.Wording;
import org.heretogether.decision.Action;
import org.heretogether.decision.Decision;
import org.heretogether.gathering.Round;
import org.heretogether.question.Question;
import org.jspecify.annotations.Nullable;

/** What a gathering leaves behind, with as little in it as there can be. */
public final class MadeUp {

    private MadeUp() {}

    /** A decision in English about what was asked; {@code round} if it comes from one. */
    public static Decision decision(Question question, @Nullable Round round, String words) {
        return new Decision(
                DecisionId.next(),
                question.venueId(),
                question.activityId(),
                round == null ? null : round.roundId(),
                round == null ? null : round.gatheringId(),
                Wording.of("en", words),
                question.pictureId(),
                LocalDate.of(2026, 11, 22),
                null,
                null,
                Wording.NONE,
                Wording.NONE,
                Wording.NONE,
                Decision.State.DECIDED,
                1,
                List.of());
    }

    /** Something Ana and Bo have done. */
    public static Action done(@Nullable Decision decision, PictureId picture, String words) {
        return new Action(
                ActionId.next(),
                decision == null ? null : decision.decisionId(),
                null,
                Wording.of("en", words),
                "Ana and Bo",
                picture,
                null,
                "",
                Action.State.DONE,
                Wording.NONE,
                false,
                1);
    }
}
