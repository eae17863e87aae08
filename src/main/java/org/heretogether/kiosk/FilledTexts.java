package org.heretogether.kiosk;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The kiosk's texts with their places filled as a tablet fills them, so that they too can be spoken beforehand: numbers
 * up to a bound, and the days and names that are in the pack. The tablet's side is {@code words/words.ts}.
 */
@Component
class FilledTexts {

    private static final int MOST_PLACES = 12;
    private static final int MOST_QUESTIONS_MADE_BEFOREHAND = 6;
    private static final int MOST_COUNTED = 6;
    private static final Pattern COUNTED = Pattern.compile("kiosk\\.(ask|answer)\\..*\\.(one|two|few|many|other)");
    private static final Map<String, Integer> ZEROS = Map.of("ar", 0x0660, "bn", 0x09E6);

    private final FixedTexts texts;

    FilledTexts(FixedTexts texts) {
        this.texts = texts;
    }

    Set<String> in(String language, Pack pack) {
        var filler = new Filler(language, texts.byKey(language));
        filler.places(pack);
        filler.numbers();
        filler.days(pack);
        return filler.all;
    }

    /** A whole number in the digits of the language. */
    static String numeral(String language, int n) {
        Integer zero = ZEROS.get(language.split("-", 2)[0]);
        String digits = Integer.toString(n);
        if (zero == null) {
            return digits;
        }
        var own = new StringBuilder();
        digits.chars().forEach(digit -> own.appendCodePoint(zero + digit - '0'));
        return own.toString();
    }

    private record Filler(String language, Map<String, String> byKey, Set<String> all) {

        Filler(String language, Map<String, String> byKey) {
            this(language, byKey, new LinkedHashSet<>());
        }

        void places(Pack pack) {
            for (int of = 1; of <= MOST_QUESTIONS_MADE_BEFOREHAND; of++) {
                places(of);
            }
            for (Pack.ActivityPart activity : pack.activities()) {
                long open = pack.rounds().stream()
                        .filter(round -> round.activityId().equals(activity.activityId()))
                        .count();
                places((int) Math.min(open, MOST_PLACES));
            }
        }

        private void places(int of) {
            for (int n = 1; n <= of; n++) {
                fill("kiosk.ask.where", Map.of("n", numeral(n), "of", numeral(of)));
            }
        }

        void numbers() {
            for (int n = 1; n <= MOST_PLACES; n++) {
                fill("kiosk.listen.number", Map.of("n", numeral(n)));
            }
            byKey.keySet().stream()
                    .filter(key -> COUNTED.matcher(key).matches())
                    .forEach(this::counted);
        }

        // Which form belongs to which number is the language's own affair; a few sounds too many do no harm.
        private void counted(String key) {
            int from = key.endsWith(".one") ? 1 : 2;
            int to = key.endsWith(".one") ? 1 : key.endsWith(".two") ? 2 : MOST_COUNTED;
            for (int n = from; n <= to; n++) {
                fill(key, Map.of("n", numeral(n)));
            }
        }

        void days(Pack pack) {
            for (Pack.ActivityPart activity : pack.activities()) {
                day("kiosk.change-card.decide-by", activity.changeCard().decideBy());
            }
            for (Pack.DecisionPart decision : pack.becameOf()) {
                day("kiosk.became-of.decided-on", decision.decidedOn());
                for (Pack.ActionPart action : decision.actions()) {
                    day("kiosk.action.by", action.by());
                    fill("kiosk.action.who", Map.of("who", action.who()));
                }
            }
        }

        private void day(String key, @Nullable LocalDate day) {
            if (day == null) {
                return;
            }
            String weekday =
                    byKey.get("kiosk.date.weekday-" + day.getDayOfWeek().getValue() % 7);
            String month = byKey.get("kiosk.date.month-" + day.getMonthValue());
            String date = byKey.get("kiosk.date");
            if (weekday == null || month == null || date == null) {
                return;
            }
            String said = fillIn(date, Map.of("weekday", weekday, "day", numeral(day.getDayOfMonth()), "month", month));
            fill(key, Map.of("date", said));
        }

        private void fill(String key, Map<String, String> named) {
            String text = byKey.get(key);
            if (text != null) {
                all.add(fillIn(text, named));
            }
        }

        private static String fillIn(String text, Map<String, String> named) {
            String filled = text;
            for (var entry : List.copyOf(named.entrySet())) {
                filled = filled.replace("{" + entry.getKey() + "}", entry.getValue());
            }
            return filled;
        }

        private String numeral(int n) {
            return FilledTexts.numeral(language, n);
        }
    }
}
