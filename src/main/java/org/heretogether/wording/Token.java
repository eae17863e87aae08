package org.heretogether.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One word of a text: letters and numbers with the apostrophes inside, or a per cent sign. */
record Token(int start, int end, String text) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*|%");

    static List<Token> in(String text) {
        var tokens = new ArrayList<Token>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            tokens.add(new Token(word.start(), word.end(), word.group()));
        }
        return tokens;
    }

    /** In small letters and with a straight apostrophe. */
    String plain() {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    boolean hasCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isAllCapitals() {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && hasCapital();
    }
}
