package org.heretogether.decision;

import java.time.LocalDate;
import java.util.List;
import org.heretogether.base.ActivityId;
import org.heretogether.base.DecisionId;
import org.heretogether.base.PictureId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.jspecify.annotations.Nullable;

/** What the group agreed, when, with the day on which it looks back. */
public record Decision(
        DecisionId decisionId,
        VenueId venueId,
        ActivityId activityId,
        Wording wording,
        PictureId pictureId,
        LocalDate decidedOn,
        @Nullable LocalDate lookBackOn,
        List<Action> actions) {
    public Decision {
        actions = List.copyOf(actions);
    }
}
