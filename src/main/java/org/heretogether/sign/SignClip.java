package org.heretogether.sign;

import java.util.Locale;
import org.heretogether.base.QuestionId;

/**
 * A film in sign language.
 *
 * @param film the SHA-256 of the file, in hexadecimal
 * @param ending of its name: {@code mp4} or {@code webm}
 * @param signLanguage which sign language, such as BSL
 */
public record SignClip(QuestionId questionId, Part part, String film, String ending, String signLanguage) {

    /** What the film signs. */
    public enum Part {
        QUESTION,
        CHOICES;

        /** As the database and the API write it. */
        public String named() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Part of(String named) {
            return valueOf(named.toUpperCase(Locale.ROOT));
        }
    }

    public String address() {
        return "/signs/" + film + "." + ending;
    }
}
