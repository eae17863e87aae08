package org.heretogether.contribution;

import org.jspecify.annotations.Nullable;

/**
 * What a turn says about itself once it ends.
 *
 * @param revision 0 for the first time; higher when the person came back
 * @param helped {@code null} when it was left unsaid
 * @param pair {@code null} when no pair was given, or when it was given before
 */
public record TurnEnd(
        int revision, @Nullable Helped helped, @Nullable PicturePair pair) {

    public static final TurnEnd NOTHING_SAID = new TurnEnd(0, null, null);

    /** Nobody comes back more often than this. */
    private static final int MOST_REVISIONS = 1000;

    public TurnEnd {
        if (revision < 0 || revision > MOST_REVISIONS) {
            throw new IllegalArgumentException("Not a revision: " + revision);
        }
    }
}
