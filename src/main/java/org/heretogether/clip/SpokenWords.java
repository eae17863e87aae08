package org.heretogether.clip;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Turns a written text of any language into what a voice of that language reads well: signs as words, no pictures in it. */
final class SpokenWords {

    /** How a language says these signs. Where a word changes with the number, the form after five is here. */
    private record Signs(String pound, String euro, String percent, String and) {}

    private static final Map<String, Signs> SIGNS = Map.of(
            "cy", new Signs("punt", "ewro", "y cant", "a"),
            "pl", new Signs("funtów", "euro", "procent", "i"),
            "uk", new Signs("фунтів", "євро", "відсотків", "і"),
            "ur", new Signs("پاؤنڈ", "یورو", "فیصد", "اور"),
            "ar", new Signs("جنيه", "يورو", "بالمئة", "و"),
            "bn", new Signs("পাউন্ড", "ইউরো", "শতাংশ", "এবং"),
            "pa", new Signs("ਪੌਂਡ", "ਯੂਰੋ", "ਫ਼ੀਸਦੀ", "ਅਤੇ"));

    private static final Pattern MONEY = Pattern.compile("([£€])\\s?(\\d+(?:,\\d{3})*)(?:[.,](\\d{2}))?(?!\\d)");
    private static final Pattern CLOCK = Pattern.compile("\\b([01]?\\d|2[0-3])[:.]([0-5]\\d)\\b");
    private static final Pattern UNSPEAKABLE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.,;:?!'’()/\\s۔،؟।-]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SpokenWords() {}

    /** What is to be said; empty if there is nothing to pronounce. */
    static String of(String written, String language) {
        if (language.equals("en") || language.startsWith("en-")) {
            return SpokenText.of(written);
        }
        String text = Normalizer.normalize(written, Normalizer.Form.NFC);
        Signs signs = SIGNS.get(language);
        text = MONEY.matcher(text).replaceAll(found -> money(found, signs));
        text = CLOCK.matcher(text).replaceAll(SpokenWords::clock);
        if (signs != null) {
            text = text.replace("%", " " + signs.percent()).replace("&", " " + signs.and() + " ");
        }
        text = text.replace("–", ", ").replace("—", ", ").replace("…", ". ");
        text = SPACES.matcher(UNSPEAKABLE.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return text.chars().anyMatch(Character::isLetterOrDigit) ? text : "";
    }

    private static String money(MatchResult found, @org.jspecify.annotations.Nullable Signs signs) {
        String whole = found.group(2).replace(",", "");
        String small = found.group(3) == null || found.group(3).equals("00") ? "" : " " + found.group(3);
        if (signs == null) {
            return whole + small;
        }
        return whole + " " + (found.group(1).equals("£") ? signs.pound() : signs.euro()) + small;
    }

    // "19:30" is read as two numbers; a full hour as one.
    private static String clock(MatchResult found) {
        String hour = Integer.toString(Integer.parseInt(found.group(1)));
        return found.group(2).equals("00") ? hour : hour + " " + found.group(2);
    }
}
