package org.heretogether.base;

import java.util.UUID;

/** Names one contribution. */
public record ContributionId(UUID value) {
    public static ContributionId next() {
        return new ContributionId(Uuid7.next());
    }

    public static ContributionId of(String text) {
        return new ContributionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
