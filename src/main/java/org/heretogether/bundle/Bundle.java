package org.heretogether.bundle;

import java.util.List;
import org.heretogether.base.BundleId;
import org.heretogether.base.ContributionId;
import org.heretogether.base.Wording;

/**
 * Ideas that the group put together.
 *
 * @param ideas in the order in which they were put there; may be empty
 */
public record Bundle(BundleId bundleId, Wording wording, List<ContributionId> ideas) {
    public Bundle {
        if (wording.isEmpty()) {
            throw new IllegalArgumentException("A bundle has a name: " + bundleId);
        }
        ideas = List.copyOf(ideas);
    }
}
