package org.heretogether.board;

import java.util.regex.Pattern;

/** The words of a description; what makes them bold, a link or a script is left out. */
final class PlainText {

    private static final Pattern UNSEEN = Pattern.compile("(?is)<(script|style)\\b.*?(?:</\\1\\s*>|$)");
    private static final Pattern TAG = Pattern.compile("<[^>]*>?");

    private PlainText() {}

    static String of(String html) {
        String words = TAG.matcher(UNSEEN.matcher(html).replaceAll(" ")).replaceAll(" ");
        String plain = words.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.length() > Limits.LETTERS
                ? plain.substring(0, Limits.LETTERS).strip()
                : plain;
    }

    /** The same words as HTML. */
    static String toHtml(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
