package org.heretogether.missing;

import java.util.Locale;
import java.util.Optional;
import org.heretogether.base.QuestionId;
import org.heretogether.base.Wording;

/**
 * One thing that is not there yet.
 *
 * @param about the words it belongs to, in the languages that have them
 * @param questionId the question it is part of; none for what the activity itself says
 */
public record Lack(Way way, Wording about, Optional<QuestionId> questionId) {

    /** What is missing for whom. The first two are missing in one language, the others for everyone. */
    public enum Way {
        WORDS,
        SOUND,
        PICTURE,
        FILM,
        FILM_OF_CHOICES;

        /** As texts and addresses write it. */
        public String named() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
