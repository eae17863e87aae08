package org.heretogether.projector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.heretogether.base.Wording;

/** How much goes on one sheet, so that everything on it can be read from the last row. */
final class Sheets {

    // The lowest picture is 16 to 9: at the size that everyone can read, seven lines stand under a heading.
    private static final int LINES = 7;
    private static final int LETTERS_IN_A_LINE = 34;

    private Sheets() {}

    /** The things in their order, as many on each sheet as have room; one that is longer than a sheet has its own. */
    static <T> List<List<T>> packed(List<T> things, ToIntFunction<T> lines) {
        var sheets = new ArrayList<List<T>>();
        var sheet = new ArrayList<T>();
        int used = 0;
        for (T thing : things) {
            int needed = Math.max(2, lines.applyAsInt(thing));
            if (!sheet.isEmpty() && used + needed > LINES) {
                sheets.add(List.copyOf(sheet));
                sheet.clear();
                used = 0;
            }
            sheet.add(thing);
            used += needed;
        }
        if (!sheet.isEmpty()) {
            sheets.add(List.copyOf(sheet));
        }
        return sheets;
    }

    /** The lines that texts take, each beginning a new one. An empty text takes none. */
    static int lines(String... texts) {
        int lines = 0;
        for (String text : texts) {
            lines += (text.length() + LETTERS_IN_A_LINE - 1) / LETTERS_IN_A_LINE;
        }
        return lines;
    }

    /** The longest a text is in any of its languages: a sheet holds the same in each. */
    static String longest(Wording wording) {
        return wording.byLanguage().values().stream()
                .max(Comparator.comparing(String::length))
                .orElse("");
    }
}
