package org.heretogether.words;

import java.util.Locale;
import java.util.Set;

/** The forms a counted text can need: CLDR plural rules for whole numbers. */
enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    static PluralForm of(String language, long n) {
        return switch (language) {
            case "cy" -> welsh(n);
            case "pl" -> polish(n);
            case "ja", "zh", "ko", "th", "vi" -> OTHER;
            default -> n == 1 ? ONE : OTHER;
        };
    }

    /** The forms that a language's counted texts must have. */
    static Set<PluralForm> needed(String language) {
        return switch (language) {
            case "cy" -> Set.of(values());
            case "pl" -> Set.of(ONE, FEW, MANY);
            case "ja", "zh", "ko", "th", "vi" -> Set.of(OTHER);
            default -> Set.of(ONE, OTHER);
        };
    }

    /** What stands after the key. */
    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    private static PluralForm welsh(long n) {
        return switch ((int) Math.min(n, 7)) {
            case 0 -> ZERO;
            case 1 -> ONE;
            case 2 -> TWO;
            case 3 -> FEW;
            case 6 -> MANY;
            default -> OTHER;
        };
    }

    private static PluralForm polish(long n) {
        if (n == 1) {
            return ONE;
        }
        boolean teen = n % 100 >= 12 && n % 100 <= 14;
        return n % 10 >= 2 && n % 10 <= 4 && !teen ? FEW : MANY;
    }
}
