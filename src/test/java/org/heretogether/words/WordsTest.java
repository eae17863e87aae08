package org.heretogether.words;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Every language says the same things, in the forms it needs and in few words. */
class WordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final int LONGEST_SENTENCE = 12;

    private final Map<String, Map<String, String>> texts = TextFiles.read();
    private final Map<String, String> english = texts.getOrDefault("en", Map.of());
    private final Completeness completeness = new Completeness(english);

    @Test
    void these_languages_are_at_the_kiosk() {
        assertThat(texts).containsKeys("ar", "bn", "cy", "en", "pa", "pl", "uk", "ur");
    }

    @Test
    void every_language_has_every_key_of_the_kiosk() {
        texts.forEach((language, own) ->
                assertThat(completeness.atTheKiosk(own)).as(language).isEqualTo(completeness.atTheKiosk(english)));
    }

    @Test
    void english_and_welsh_have_the_organisers_keys_too() {
        assertThat(completeness.meanings(texts.getOrDefault("cy", Map.of()))).isEqualTo(completeness.meanings(english));
    }

    @Test
    void no_language_has_a_key_that_english_does_not_have() {
        texts.forEach((language, own) ->
                assertThat(completeness.meanings(english)).as(language).containsAll(completeness.meanings(own)));
    }

    @Test
    void organiser_pages_are_only_in_languages_that_have_all_their_texts() {
        assertThat(new Words().languages()).containsExactly("cy", "en");
        assertThat(new Words().getProvidedLocales()).containsExactlyInAnyOrder(Locale.of("cy"), Locale.ENGLISH);
        assertThat(new Words().kioskLanguages()).contains("ur", "pl", "en");
    }

    @Test
    void a_missing_text_of_the_kiosk_is_counted_once_with_all_its_forms() {
        var some = Map.of("kiosk.back", "Wstecz", "kiosk.outbox.kept.one", "1", "kiosk.outbox.kept.few", "2");

        assertThat(completeness.missingAtTheKiosk(some))
                .contains("kiosk.next", "kiosk.outbox.aside")
                .doesNotContain("kiosk.back", "kiosk.outbox.kept", "people");
    }

    @Test
    void every_language_has_the_plural_forms_it_needs() {
        var missing = new ArrayList<String>();
        texts.forEach((language, own) -> counted().stream()
                .filter(key -> completeness.meanings(own).contains(key))
                .forEach(key -> PluralForm.needed(language).stream()
                        .filter(form -> !own.containsKey(key + form.suffix()))
                        .forEach(form -> missing.add(language + ": " + key + form.suffix()))));

        assertThat(missing).isEmpty();
    }

    @Test
    void every_language_has_the_same_placeholders() {
        var wrong = new ArrayList<String>();
        texts.forEach((language, own) -> own.forEach((key, text) -> {
            var inEnglish = english.getOrDefault(key, english.getOrDefault(completeness.meaning(key) + ".other", ""));
            // A form for one number may leave the number out: "no answers".
            boolean counted = !completeness.meaning(key).equals(key);
            var needed = placeholders(inEnglish);
            var there = placeholders(text);
            if (counted) {
                needed.remove("{n}");
                there.remove("{n}");
            }
            if (!there.equals(needed)) {
                wrong.add(language + ": " + key + " has " + there + ", not " + needed);
            }
        }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_english_key_has_a_note_for_translators() throws IOException {
        var file = JsonMapper.shared().readTree(Files.readString(Path.of("i18n/en.json")));

        file.properties()
                .forEach(entry -> assertThat(entry.getValue().path("note").asString(""))
                        .as(entry.getKey())
                        .isNotBlank());
    }

    @Test
    void nothing_is_shouted() {
        texts.forEach((language, own) -> own.forEach(
                (key, text) -> assertThat(text).as(language + ": " + key).doesNotContain("!")));
    }

    @Test
    void a_sentence_at_the_kiosk_has_at_most_twelve_words() {
        var tooLong = new ArrayList<String>();
        english.forEach((key, text) -> {
            for (String sentence : text.split("[.:?]\\s+")) {
                if (key.startsWith("kiosk.") && sentence.split("\\s+").length > LONGEST_SENTENCE) {
                    tooLong.add(key + ": " + sentence);
                }
            }
        });

        assertThat(tooLong).isEmpty();
    }

    @Test
    void welsh_counts_in_six_forms() {
        assertThat(PluralForm.of("cy", 0)).isEqualTo(PluralForm.ZERO);
        assertThat(PluralForm.of("cy", 3)).isEqualTo(PluralForm.FEW);
        assertThat(PluralForm.of("cy", 4)).isEqualTo(PluralForm.OTHER);
        assertThat(PluralForm.of("cy", 6)).isEqualTo(PluralForm.MANY);
        assertThat(PluralForm.of("cy", 106)).isEqualTo(PluralForm.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "pl, 0, MANY", "pl, 1, ONE", "pl, 2, FEW", "pl, 5, MANY", "pl, 12, MANY", "pl, 21, MANY", "pl, 22, FEW",
        "uk, 0, MANY", "uk, 1, ONE", "uk, 4, FEW", "uk, 11, MANY", "uk, 21, ONE", "uk, 112, MANY", "uk, 123, FEW",
        "ar, 0, ZERO", "ar, 1, ONE", "ar, 2, TWO", "ar, 3, FEW", "ar, 11, MANY", "ar, 100, OTHER", "ar, 103, FEW",
        "bn, 0, ONE", "bn, 1, ONE", "bn, 2, OTHER", "pa, 0, ONE", "pa, 2, OTHER", "ur, 0, OTHER", "ur, 1, ONE",
    })
    void every_language_counts_in_its_own_forms(String language, long n, PluralForm form) {
        assertThat(PluralForm.of(language, n)).isEqualTo(form);
    }

    private Set<String> counted() {
        var counted = new TreeSet<String>();
        english.keySet().stream()
                .filter(key -> key.endsWith(".other") && english.containsKey(completeness.meaning(key) + ".one"))
                .forEach(key -> counted.add(completeness.meaning(key)));
        return counted;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group()).collect(toCollection(TreeSet::new));
    }

    @Test
    void a_day_of_another_year_is_said_with_its_year() {
        var today = LocalDate.now(ZoneId.systemDefault());

        assertThat(new Words().date(today)).doesNotContain(String.valueOf(today.getYear()));
        assertThat(new Words().date(today.plusYears(1))).endsWith(" " + (today.getYear() + 1));
    }
}
