package org.heretogether.clip;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Turns a written English text into what Flite can read: plain ASCII, with money, times and dates in words. */
final class SpokenText {

    static final int LONGEST = 2000;

    private static final Pattern MONEY = Pattern.compile("([£€$])\\s?(\\d+(?:,\\d{3})*)(?:\\.(\\d{2}))?(?!\\d)");
    private static final Pattern PENCE = Pattern.compile("\\b(\\d{1,2})p\\b");
    private static final Pattern RANGE = Pattern.compile("(?<=[\\dm])\\s?[–—]\\s?(?=[\\d£€$])");
    private static final Pattern EITHER = Pattern.compile("(?<=\\p{L})/(?=\\p{L})");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SPACE_BEFORE_STOP = Pattern.compile(" (?=[.,;:?!])");
    private static final Pattern UNSPEAKABLE = Pattern.compile("[^A-Za-z0-9.,;:?!'()/ -]");

    // In this order: a longer sign before its own beginning.
    private static final List<Map.Entry<String, String>> SIGNS = List.of(
            Map.entry("&", " and "),
            Map.entry("%", " percent "),
            Map.entry("@", " at "),
            Map.entry("+", " plus "),
            Map.entry("=", " equals "),
            Map.entry("°C", " degrees "),
            Map.entry("°", " degrees "),
            Map.entry("½", " and a half "),
            Map.entry("…", ". "),
            Map.entry("–", ", "),
            Map.entry("—", ", "),
            Map.entry("‘", "'"),
            Map.entry("’", "'"),
            Map.entry("×", " times "),
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("Æ", "Ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("Ø", "O"),
            Map.entry("ł", "l"),
            Map.entry("Ł", "L"),
            Map.entry("đ", "d"),
            Map.entry("BBQ", "barbecue"));

    private SpokenText() {}

    /** What is to be said; empty if there is nothing to pronounce. */
    static String of(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFC);
        text = RANGE.matcher(text).replaceAll(" to ");
        text = MONEY.matcher(text).replaceAll(SpokenText::money);
        text = PENCE.matcher(text).replaceAll("$1 pence");
        text = SpokenTime.in(text);
        text = EITHER.matcher(text).replaceAll(" or ");
        for (var sign : SIGNS) {
            text = text.replace(sign.getKey(), sign.getValue());
        }
        text = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        text = UNSPEAKABLE.matcher(text).replaceAll(" ");
        text = SPACE_BEFORE_STOP
                .matcher(SPACES.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
        return text.chars().anyMatch(Character::isLetterOrDigit) ? text : "";
    }

    private static String money(MatchResult found) {
        String whole = found.group(2).replace(",", "");
        String part = found.group(3);
        boolean one = whole.equals("1");
        String unit = switch (found.group(1)) {
            case "£" -> one ? "pound" : "pounds";
            case "€" -> one ? "euro" : "euros";
            default -> one ? "dollar" : "dollars";
        };
        if (part == null || part.equals("00")) {
            return whole + " " + unit;
        }
        int small = Integer.parseInt(part);
        if (whole.equals("0")) {
            return small + (found.group(1).equals("£") ? " pence" : " cents");
        }
        return whole + " " + unit + " " + small;
    }
}
