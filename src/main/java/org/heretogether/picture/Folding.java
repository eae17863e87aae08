package org.heretogether.picture;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes words comparable: without case, accents, punctuation or double spaces, in any script. */
final class Folding {

    // Above the Latin and Greek accents, a mark can be a vowel (Indic scripts): those stay.
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f\\u064b-\\u065f\\u0670]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Folding() {}

    static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare = ACCENTS.matcher(apart)
                .replaceAll("")
                .replace("ł", "l")
                .replace("’", "")
                .replace("'", "");
        return BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
    }

    /** Whether one of the words of a folded text begins so. */
    static boolean hasWordFrom(String text, String beginning) {
        return text.startsWith(beginning) || text.contains(" " + beginning);
    }
}
