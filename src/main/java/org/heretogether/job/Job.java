package org.heretogether.job;

import java.util.Locale;
import org.heretogether.base.GatheringId;
import org.heretogether.base.JobId;
import org.heretogether.base.PictureId;
import org.heretogether.base.Wording;

/**
 * Something to do around a gathering.
 *
 * @param who who does it; empty while nobody does
 * @param whoElse the second one; empty while there is none
 */
public record Job(
        JobId jobId,
        GatheringId gatheringId,
        int place,
        Part part,
        Wording wording,
        PictureId pictureId,
        String who,
        String whoElse) {

    public Job {
        if (wording.isEmpty()) {
            throw new IllegalArgumentException("A job needs words");
        }
    }

    /** When it is done. */
    public enum Part {
        BEFORE,
        DURING,
        AFTER;

        /** The name in the database and in the texts. */
        public String named() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The part of this name. */
        public static Part of(String named) {
            return valueOf(named.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether somebody is still looked for. */
    public boolean isOpen() {
        return who.isEmpty() || whoElse.isEmpty();
    }

    /** The same job for another gathering, with nobody's name on it. */
    public Job at(GatheringId another) {
        return new Job(JobId.next(), another, place, part, wording, pictureId, "", "");
    }
}
