package org.heretogether.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heretogether.activity.Activity;
import org.heretogether.base.DecisionId;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.Hall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LookBackTest extends DatabaseTest {

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    @Autowired
    Decisions decisions;

    private VenueId venue;
    private Activity activity;
    private GatheringId first;
    private GatheringId next;

    @BeforeEach
    void place() {
        venue = hall.place().venueId();
        activity = hall.activity(venue, Hall.completeCard());
        first = hall.gathering(venue).gatheringId();
        next = hall.gathering(venue).gatheringId();
    }

    @Test
    void a_gathering_looks_back_once_the_day_has_come_and_never_on_what_it_decides_itself() {
        Decision party = decide(DECEMBER, Wording.NONE, Decision.State.DECIDED);

        assertThat(decisions.toLookBackOn(venue, next, DECEMBER.minusDays(1))).isEmpty();
        assertThat(dueAt(next)).containsExactly(party.decisionId());
        assertThat(dueAt(first)).isEmpty();
    }

    @Test
    void nobody_looks_back_on_what_is_told_already_or_talked_about_again_or_has_no_day() {
        decide(DECEMBER, Wording.of("en", "The music."), Decision.State.DECIDED);
        decide(DECEMBER, Wording.NONE, Decision.State.OPEN_AGAIN);
        decide(null, Wording.NONE, Decision.State.DECIDED);

        assertThat(dueAt(next)).isEmpty();
    }

    private List<DecisionId> dueAt(GatheringId gathering) {
        return decisions.toLookBackOn(venue, gathering, DECEMBER).stream()
                .map(Decision::decisionId)
                .toList();
    }

    private Decision decide(@Nullable LocalDate lookBackOn, Wording worked, Decision.State state) {
        var decided = new Decision(
                DecisionId.next(),
                venue,
                activity.activityId(),
                null,
                first,
                Wording.of("en", "We plan a garden party."),
                activity.pictureId(),
                DECEMBER.minusMonths(1),
                lookBackOn,
                6,
                Wording.NONE,
                Wording.NONE,
                worked,
                state,
                1,
                List.of());
        decisions.add(decided);
        return decided;
    }
}
