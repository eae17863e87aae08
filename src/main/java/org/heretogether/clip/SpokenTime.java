package org.heretogether.clip;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times and dates as people in Britain say them. */
final class SpokenTime {

    private static final Pattern ISO_DATE = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern BRITISH_DATE = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b");
    private static final Pattern HALF_OF_DAY =
            Pattern.compile("\\b(1[0-2]|0?[1-9])(?:[:.]([0-5]\\d))?\\s?([ap])\\.?m\\b\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("\\b([01]?\\d|2[0-3]):([0-5]\\d)\\b");

    private SpokenTime() {}

    /** The text with every date and every time in it said in words. */
    static String in(String written) {
        String text = ISO_DATE.matcher(written).replaceAll(found -> date(found, 1, 2, 3));
        text = BRITISH_DATE.matcher(text).replaceAll(found -> date(found, 3, 2, 1));
        text = HALF_OF_DAY.matcher(text).replaceAll(SpokenTime::halfOfDay);
        return CLOCK.matcher(text).replaceAll(SpokenTime::clock);
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

    private static String time(int hour, @Nullable String minutes, String half) {
        String past = minutes == null || minutes.equals("00") ? "" : " " + minutes.replaceFirst("^0", "oh ");
        return (hour + past + " " + half).strip();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
