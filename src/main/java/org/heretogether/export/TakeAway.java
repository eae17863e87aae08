package org.heretogether.export;

import java.util.List;
import org.heretogether.base.GatheringId;

/**
 * A part of what a gathering leaves in our hands.
 *
 * @param language one of the languages of the place
 */
public record TakeAway(GatheringId gatheringId, String language, Kind kind) {

    /** What there is to take away. */
    public enum Kind {
        POSTER("poster", "pdf", "application/pdf"),
        REPORT("report", "pdf", "application/pdf"),
        SOUND("sound", "wav", "audio/wav"),
        TABLE("table", "csv", "text/csv;charset=utf-8");

        private final String named;
        private final String ending;
        private final String mediaType;

        Kind(String named, String ending, String mediaType) {
            this.named = named;
            this.ending = ending;
            this.mediaType = mediaType;
        }

        /** The name in the texts and of the file. */
        public String named() {
            return named;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** How far it is. */
    public enum State {
        READY("ready"),
        BEING_MADE("being-made"),
        NOT_MADE("not-made"),
        NO_VOICE("no-voice");

        private final String named;

        State(String named) {
            this.named = named;
        }

        /** The name in the texts. */
        public String named() {
            return named;
        }

        /** What is to be said of several: the one that somebody has to know of. */
        public static State ofAll(List<State> states) {
            return states.contains(NOT_MADE) ? NOT_MADE : states.contains(BEING_MADE) ? BEING_MADE : READY;
        }
    }

    /** What its file is called: {@code poster.pdf}. */
    public String file() {
        return kind.named + "." + kind.ending;
    }
}
