package org.heretogether.wording;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One phrase of the word list.
 *
 * @param tokens its words; the last may end in * for any ending
 * @param where in which sentences it is looked for
 */
record Entry(List<String> tokens, String reason, Rule rule, Where where, List<String> swaps) {

    enum Where {
        ANYWHERE,
        IN_QUESTIONS,
        AT_THE_START_OF_A_QUESTION,
        LEFT_ALONE
    }

    private static final Pattern TAKES_ES = Pattern.compile(".*(s|x|z|ch|sh)");
    private static final Pattern ENDS_IN_Y = Pattern.compile(".*[^aeiou]y");

    /** Whether this word of the text is the word at this place of the phrase. */
    boolean fits(int place, Token word) {
        String wanted = tokens.get(place);
        boolean last = place == tokens.size() - 1;
        if (!wanted.equals(wanted.toLowerCase(Locale.ROOT))) {
            return word.text().equals(wanted);
        }
        String found = word.plain();
        if (wanted.endsWith("*")) {
            return found.startsWith(wanted.substring(0, wanted.length() - 1));
        }
        return found.equals(wanted) || found.equals(wanted + "'s") || (last && found.equals(plural(wanted)));
    }

    private static String plural(String word) {
        if (TAKES_ES.matcher(word).matches()) {
            return word + "es";
        }
        return ENDS_IN_Y.matcher(word).matches() ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }
}
