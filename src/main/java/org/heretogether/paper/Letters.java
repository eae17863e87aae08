package org.heretogether.paper;

import java.util.Locale;
import java.util.regex.Pattern;

/** Letters that those of our pages lack, and the language they are read in at our tablets. */
enum Letters {
    CYRILLIC("uk", "[\\p{IsCyrillic}][\\p{IsCyrillic}\\p{M}'’ʼ]*+", 1),
    ARABIC("ar", Signs.ARABIC, 1.6),
    URDU("ur", Signs.ARABIC, 2.1),
    BENGALI("bn", "[\\p{IsBengali}][\\p{IsBengali}\\p{M}\\u0964\\u0965\\u200C\\u200D]*+", 1.6),
    GURMUKHI("pa", "[\\p{IsGurmukhi}][\\p{IsGurmukhi}\\p{M}\\u0964\\u0965\\u200C\\u200D]*+", 1.6);

    private final String language;
    private final Pattern word;
    private final double lineHeight;

    Letters(String language, String word, double lineHeight) {
        this.language = language;
        this.word = Pattern.compile(word);
        this.lineHeight = lineHeight;
    }

    String language() {
        return language;
    }

    /** A word in these letters, with the signs that belong to them. */
    Pattern word() {
        return word;
    }

    /** As a part of the size of the letters: they reach further up and down than ours. */
    double lineHeight() {
        return lineHeight;
    }

    /** Whether they join, stack or change places, so that a word is more than its letters in a row. */
    boolean areDrawn() {
        return this != CYRILLIC;
    }

    boolean areRightToLeft() {
        return this == ARABIC || this == URDU;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Urdu has letters that Arabic lacks; a text with none of them is Arabic. */
    static Letters ofArabicScript(String text) {
        return text.codePoints().anyMatch(letter -> Signs.OF_URDU_ALONE.indexOf(letter) >= 0) ? URDU : ARABIC;
    }

    private static final class Signs {
        static final String ARABIC =
                "[\\p{IsArabic}\\u060C\\u061B\\u061F\\u0640\\u0660-\\u0669][\\p{IsArabic}\\p{M}\\u060C\\u061B\\u061F\\u0640\\u0660-\\u0669\\u200C\\u200D]*+";
        static final String OF_URDU_ALONE = "ٹپچڈڑژکگںھہۂۃیےۓ۔";
    }
}
