package org.heretogether.decision.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heretogether.activity.Activities;
import org.heretogether.base.ActivityId;
import org.heretogether.base.DecisionId;
import org.heretogether.base.GatheringId;
import org.heretogether.base.PictureId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.contribution.Contributions;
import org.heretogether.decision.Decision;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Rounds;
import org.heretogether.question.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decisions that are being written: what is known of them before the first word. */
@Component
class NewDecisions {

    // What it says comes from the group; until then a place is kept for it.
    private static final Wording NOT_SAID_YET = Wording.of("en", "…");

    private final Rounds rounds;
    private final Questions questions;
    private final Activities activities;
    private final Gatherings gatherings;
    private final Contributions contributions;
    private final Clock clock;

    NewDecisions(
            Rounds rounds,
            Questions questions,
            Activities activities,
            Gatherings gatherings,
            Contributions contributions,
            Clock clock) {
        this.rounds = rounds;
        this.questions = questions;
        this.activities = activities;
        this.gatherings = gatherings;
        this.contributions = contributions;
        this.clock = clock;
    }

    /** After a round: as many of us decided as answered. */
    Optional<Decision> after(VenueId venue, RoundId id) {
        return rounds.find(venue, id)
                .flatMap(round -> questions
                        .find(venue, round.questionId())
                        .map(question -> decision(
                                venue,
                                question.activityId(),
                                id,
                                round.gatheringId(),
                                question.pictureId(),
                                contributions.counts(venue, round.gatheringId()).get(id))));
    }

    Optional<Decision> about(VenueId venue, ActivityId id) {
        GatheringId now = gatherings.current(venue).map(Gathering::gatheringId).orElse(null);
        return activities.find(venue, id).map(activity -> decision(venue, id, null, now, activity.pictureId(), null));
    }

    private Decision decision(
            VenueId venue,
            ActivityId activity,
            @Nullable RoundId round,
            @Nullable GatheringId gathering,
            PictureId picture,
            @Nullable Integer people) {
        LocalDate today = LocalDate.now(clock);
        return new Decision(
                DecisionId.next(),
                venue,
                activity,
                round,
                gathering,
                NOT_SAID_YET,
                picture,
                today,
                null,
                people,
                Wording.NONE,
                Wording.NONE,
                Wording.NONE,
                Decision.State.DECIDED,
                1,
                List.of());
    }
}
