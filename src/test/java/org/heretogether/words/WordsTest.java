package org.heretogether.words;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Every language says the same things, in the forms it needs and in few words. */
class WordsTest {

    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final int LONGEST_SENTENCE = 12;

    private final Map<String, Map<String, String>> texts = TextFiles.read();
    private final Map<String, String> english = texts.getOrDefault("en", Map.of());

    @Test
    void every_language_has_the_same_keys() {
        texts.forEach((language, own) -> assertThat(meanings(own)).as(language).isEqualTo(meanings(english)));
    }

    @Test
    void every_language_has_the_plural_forms_it_needs() {
        var missing = new ArrayList<String>();
        texts.forEach((language, own) -> counted()
                .forEach(key -> PluralForm.needed(language).stream()
                        .filter(form -> !own.containsKey(key + form.suffix()))
                        .forEach(form -> missing.add(language + ": " + key + form.suffix()))));

        assertThat(missing).isEmpty();
    }

    @Test
    void every_language_has_the_same_placeholders() {
        var wrong = new ArrayList<String>();
        texts.forEach((language, own) -> own.forEach((key, text) -> {
            var inEnglish = english.getOrDefault(key, english.getOrDefault(meaning(key) + ".other", ""));
            // A form for one number may leave the number out: "no answers".
            boolean counted = !meaning(key).equals(key);
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

    private Set<String> counted() {
        var counted = new TreeSet<String>();
        english.keySet().stream()
                .filter(key -> key.endsWith(".other") && english.containsKey(meaning(key) + ".one"))
                .forEach(key -> counted.add(meaning(key)));
        return counted;
    }

    private Set<String> meanings(Map<String, String> own) {
        return own.keySet().stream().map(this::meaning).collect(toCollection(TreeSet::new));
    }

    private String meaning(String key) {
        String base = PLURAL.matcher(key).replaceFirst("");
        return english.containsKey(base + ".one") && english.containsKey(base + ".other") ? base : key;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group()).collect(toCollection(TreeSet::new));
    }
}
