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
            case "ar" -> arabic(n);
            case "bn", "pa" -> n <= 1 ? ONE : OTHER;
            case "cy" -> welsh(n);
            case "pl" -> n == 1 ? ONE : slavic(n, false);
            case "uk" -> slavic(n, true);
            case "ja", "zh", "ko", "th", "vi" -> OTHER;
            default -> n == 1 ? ONE : OTHER;
        };
    }

    /** The forms that a language's counted texts must have. */
    static Set<PluralForm> needed(String language) {
        return switch (language) {
            case "ar", "cy" -> Set.of(values());
            case "pl", "uk" -> Set.of(ONE, FEW, MANY);
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

    private static PluralForm arabic(long n) {
        if (n <= 2) {
            return n == 0 ? ZERO : n == 1 ? ONE : TWO;
        }
        long hundredth = n % 100;
        if (hundredth >= 3 && hundredth <= 10) {
            return FEW;
        }
        return hundredth >= 11 ? MANY : OTHER;
    }

    /** Polish and Ukrainian count alike from two on; Ukrainian says 21 as it says 1. */
    private static PluralForm slavic(long n, boolean everyOne) {
        boolean teen = n % 100 >= 11 && n % 100 <= 14;
        if (everyOne && n % 10 == 1 && !teen) {
            return ONE;
        }
        return n % 10 >= 2 && n % 10 <= 4 && !teen ? FEW : MANY;
    }
}
