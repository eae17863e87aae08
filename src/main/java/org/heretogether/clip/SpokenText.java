package org.heretogether.clip;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Turns a written English text into what Flite can read: plain ASCII, with money, times and dates in words. */
final class SpokenText {

    static final int LONGEST = 2000;

    private static final Pattern MONEY = Pattern.compile("([£€$])\\s?(\\d+(?:,\\d{3})*)(?:\\.(\\d{2}))?(?!\\d)");
    private static final Pattern PENCE = Pattern.compile("\\b(\\d{1,2})p\\b");
    private static final Pattern ISO_DATE = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern BRITISH_DATE = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b");
    private static final Pattern HALF_OF_DAY =
            Pattern.compile("\\b(1[0-2]|0?[1-9])(?:[:.]([0-5]\\d))?\\s?([ap])\\.?m\\b\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("\\b([01]?\\d|2[0-3]):([0-5]\\d)\\b");
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
        text = ISO_DATE.matcher(text).replaceAll(found -> date(found, 1, 2, 3));
        text = BRITISH_DATE.matcher(text).replaceAll(found -> date(found, 3, 2, 1));
        text = HALF_OF_DAY.matcher(text).replaceAll(SpokenText::halfOfDay);
        text = CLOCK.matcher(text).replaceAll(SpokenText::clock);
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

    private static String date(MatchResult found, int year, int month, int day) {
        try {
            var date = LocalDate.of(number(found, year), number(found, month), number(found, day));
            return ordinal(date.getDayOfMonth()) + " of " + name(date.getMonth()) + " " + date.getYear();
        } catch (DateTimeException notADate) {
            return found.group();
        }
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String ordinal(int number) {
        boolean teen = number >= 11 && number <= 13;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private static String halfOfDay(MatchResult found) {
        return time(number(found, 1), found.group(2), found.group(3).toLowerCase(Locale.ROOT) + "m");
    }

    // Only an hour of the 24-hour clock, or one with a leading nought, says which half of the day it is.
    private static String clock(MatchResult found) {
        int hour = number(found, 1);
        boolean onTheDot = found.group(2).equals("00");
        if (onTheDot && hour % 12 == 0) {
            return hour == 0 ? "midnight" : "12 noon";
        }
        if (hour == 0 || hour > 12) {
            return time(hour == 0 ? 12 : hour - 12, found.group(2), hour == 0 ? "am" : "pm");
        }
        boolean morning = found.group(1).startsWith("0");
        return time(hour, found.group(2), morning ? "am" : onTheDot ? "o'clock" : "");
    }

    private static String time(int hour, String minutes, String half) {
        String past = minutes == null || minutes.equals("00") ? "" : " " + minutes.replaceFirst("^0", "oh ");
        return (hour + past + " " + half).strip();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
