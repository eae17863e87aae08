package org.heretogether.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into sentences. A line goes on in the next one where it reads like a line that was wrapped. */
final class Sentences {

    private static final int A_WRAPPED_LINE = 60;
    private static final int WORDS_OF_A_LIST = 2;

    private static final Pattern POINT = Pattern.compile(
            "\\s*(?:#{1,6}|[-*+•‣▪◦·–—☐☑☒✓□■○●]|\\[[ xX]?]|[-*] \\[[ xX]?]|\\(?\\d{1,2}[.)]|\\(?\\p{L}[.)])[ \\t]+");
    private static final Pattern END = Pattern.compile("(?<![.!?…:])[.!?…:]++[\"'”’»)\\]\\uE000]*+(?=\\s|$)");
    private static final Pattern NO_END = Pattern.compile(
            "(?:^|.*[^\\p{L}])(?:Mr|Mrs|Ms|Dr|St|Rd|No|Prof|Rev|vs|tel|e\\.g|i\\.e|eg|ie|etc|approx|\\p{Lu})");

    private final String text;
    private final List<Sentence> all = new ArrayList<>();

    Sentences(String text, int[] lineStarts) {
        this.text = text;
        int from = 0;
        for (int line = 0; line < lineStarts.length; line++) {
            int next = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
            boolean last = line + 1 == lineStarts.length;
            if (last
                    || !goesOn(
                            lineStarts[line],
                            next,
                            line + 2 < lineStarts.length ? lineStarts[line + 2] : text.length())) {
                cut(from, next);
                from = next;
            }
        }
    }

    List<Sentence> all() {
        return all;
    }

    private boolean goesOn(int start, int next, int end) {
        String line = text.substring(start, next).strip();
        String following = text.substring(next, end);
        if (line.isEmpty() || following.isBlank() || POINT.matcher(following).lookingAt() || line.startsWith("#")) {
            return false;
        }
        if (END.matcher(line).find() && ".!?…:".indexOf(line.charAt(line.length() - 1)) >= 0) {
            return false;
        }
        boolean small = Character.isLowerCase(following.strip().codePointAt(0));
        return small ? line.split("\\s+").length > WORDS_OF_A_LIST : line.length() >= A_WRAPPED_LINE;
    }

    private void cut(int from, int to) {
        Matcher point = POINT.matcher(text).region(from, to);
        boolean listed = point.lookingAt() && !point.group().strip().startsWith("#");
        int start = point.lookingAt() ? point.end() : from;
        Matcher end = END.matcher(text).region(start, to).useTransparentBounds(true);
        while (end.find()) {
            boolean goesOn = end.group().startsWith(".")
                    && end.group().length() == 1
                    && NO_END.matcher(text.substring(Math.max(start, end.start() - 8), end.start()))
                            .matches();
            if (!goesOn) {
                keep(start, end.end(), listed);
                start = end.end();
            }
        }
        keep(start, to, listed);
    }

    private void keep(int start, int end, boolean listed) {
        List<Token> words = Token.in(text.substring(start, end)).stream()
                .map(word -> new Token(word.start() + start, word.end() + start, word.text()))
                .toList();
        if (!words.isEmpty()) {
            boolean question = text.substring(words.getLast().end(), end).contains("?");
            int last = start + text.substring(start, end).stripTrailing().length();
            all.add(new Sentence(words.getFirst().start(), last, words, question, listed));
        }
    }
}
