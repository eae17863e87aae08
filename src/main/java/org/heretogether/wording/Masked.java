package org.heretogether.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of the same length in which what is not ours to judge has no letters: quotations, addresses, placeholders. */
final class Masked {

    /** Stands for one character; neither a letter nor a space. */
    private static final char NOTHING = '\uE000';

    private static final int LONGEST_QUOTATION = 2_000;
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)\\b(?:https?://|www\\.)[^\\s<>\"”]+|(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,5}|(?<=\\s|^)/[\\w/.-]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^[ \\t]*>.*$");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t]*\\R");

    private final StringBuilder text;

    private Masked(String written) {
        text = new StringBuilder(written);
    }

    static String of(String written) {
        var masked = new Masked(written);
        masked.takeOut(ADDRESS);
        masked.takeOut(PLACEHOLDER);
        masked.silence(QUOTED_LINE);
        masked.silenceQuotations('"', '"');
        masked.silenceQuotations('“', '”');
        masked.silenceQuotations('«', '»');
        masked.silenceQuotations('‘', '’');
        masked.silenceQuotations('\'', '\'');
        return masked.text.toString();
    }

    private void takeOut(Pattern pattern) {
        for (Matcher found = pattern.matcher(text.toString()); found.find(); ) {
            for (int at = found.start(); at < found.end(); at++) {
                text.setCharAt(at, NOTHING);
            }
        }
    }

    private void silence(Pattern pattern) {
        for (Matcher found = pattern.matcher(text.toString()); found.find(); ) {
            silence(found.start(), found.end());
        }
    }

    // Full stops stay, so that a sentence still ends where it ended.
    private void silence(int from, int to) {
        for (int at = from; at < to; at++) {
            char one = text.charAt(at);
            if (Character.isLetterOrDigit(one) || Character.isSurrogate(one) || "!;%".indexOf(one) >= 0) {
                text.setCharAt(at, NOTHING);
            }
        }
    }

    private void silenceQuotations(char opening, char closing) {
        int from = 0;
        while (from < text.length()) {
            int open = indexOf(opening, from, text.length(), true);
            if (open < 0) {
                return;
            }
            int close = indexOf(closing, open + 1, Math.min(text.length(), open + LONGEST_QUOTATION), false);
            boolean quotation = close > open + 1
                    && !EMPTY_LINE.matcher(text.substring(open, close)).find();
            if (quotation) {
                silence(open + 1, close);
            }
            from = quotation ? close + 1 : open + 1;
        }
    }

    // An apostrophe is no quotation mark: an opening one has no letter before it, a closing one none behind it.
    private int indexOf(char mark, int from, int to, boolean opening) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == mark) {
                int beside = opening ? at - 1 : at + 1;
                boolean free = beside < 0 || beside >= text.length() || !isWord(text.charAt(beside));
                boolean holds = opening
                        ? at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))
                        : !Character.isWhitespace(text.charAt(at - 1));
                if (free && (mark == '"' || holds)) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static boolean isWord(char one) {
        return Character.isLetterOrDigit(one) || one == NOTHING;
    }
}
