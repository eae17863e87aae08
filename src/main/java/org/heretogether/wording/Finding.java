package org.heretogether.wording;

import java.util.List;

/**
 * One place in a text that could be said in a kinder or clearer way. It is advice: nothing is stopped by it.
 *
 * @param line from 1
 * @param column from 1, in characters of the line
 * @param start where the phrase begins in the text, from 0
 * @param phrase as it stands in the text; a line break in it is one space
 * @param end where the phrase ends in the text
 * @param reason names the sentences that say why and what to try: {@code wording.why.<reason>}
 * @param swaps what can stand in the phrase's place, best first; none where only the one who writes can know
 */
public record Finding(
        int line, int column, int start, int end, String phrase, Rule rule, String reason, List<String> swaps) {

    public Finding {
        swaps = List.copyOf(swaps);
    }

    /** The text this was found in with a swap in the phrase's place, and with the right one of "a" and "an" before it. */
    public String swapped(String text, String swap) {
        String before = text.substring(0, start);
        if (before.matches("(?is).*\\ban?\\s+")) {
            String article = "aeiouAEIOU".indexOf(swap.charAt(0)) >= 0 ? "an" : "a";
            before = before.replaceFirst("(?is)(?<=\\b[a])n?(\\s+)$", article.substring(1) + "$1");
        }
        return before + swap + text.substring(end);
    }

    /** The same finding in a text that ends before the phrase does. */
    Finding within(String text) {
        int last = Math.min(end, text.length());
        return new Finding(line, column, start, last, text.substring(Math.min(start, last), last), rule, reason, swaps);
    }
}
