package org.heretogether.activity;

import org.heretogether.base.ActivityId;
import org.heretogether.base.PictureId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Something people shape together.
 *
 * @param changeCard none until someone wrote one
 * @param version goes up with each change of the activity or its card
 */
public record Activity(
        ActivityId activityId,
        VenueId venueId,
        Wording name,
        PictureId pictureId,
        @Nullable ChangeCard changeCard,
        int version) {

    public Activity {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("Activity " + activityId + " has no name");
        }
    }

    /** Whether people may be asked about it now. */
    public boolean canBeAskedAbout() {
        return changeCard != null && changeCard.isComplete() && changeCard.leavesSomethingToDecide();
    }
}
