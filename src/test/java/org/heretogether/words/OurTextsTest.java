package org.heretogether.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.heretogether.wording.Advice;
import org.heretogether.wording.Rule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the wording helper tells others, we do ourselves: it finds nothing in our own texts, samples and templates. */
class OurTextsTest {

    private final Map<String, Map<String, String>> texts = TextFiles.read();

    @Test
    void the_wording_helper_finds_nothing_in_our_texts() {
        var found = new ArrayList<String>();
        for (String language : List.of("en", "cy")) {
            var advice = Advice.in(language);
            texts.getOrDefault(language, Map.of())
                    .forEach((key, text) -> advice.on(text)
                            .forEach(one ->
                                    found.add(language + " " + key + ": " + one.phrase() + " (" + one.rule() + ")")));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void the_wording_helper_finds_nothing_in_samples_and_templates() throws IOException {
        var found = new ArrayList<String>();
        for (Path file : samples()) {
            var written = new TreeMap<String, List<String>>();
            collect(JsonMapper.shared().readTree(Files.readString(file)), written);
            written.forEach((language, all) -> all.forEach(text -> Advice.in(language)
                    .on(text)
                    .forEach(one -> found.add(file + ": " + one.phrase() + " (" + one.rule() + ") in " + text))));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void every_rule_says_why_and_every_finding_can_say_what_to_try() {
        Map<String, String> english = texts.getOrDefault("en", Map.of());

        for (Rule rule : Rule.values()) {
            Advice.reasonsWithoutSwap(rule)
                    .forEach(reason -> assertThat(english).containsKey("wording.try." + reason));
            Advice.reasons(rule).forEach(reason -> assertThat(english).containsKey("wording.why." + reason));
        }
    }

    // Wherever a text stands once per language, as {"en": …, "cy": …}.
    private static void collect(JsonNode node, Map<String, List<String>> written) {
        for (var entry : node.properties()) {
            boolean text = entry.getValue().isString() && List.of("en", "cy").contains(entry.getKey());
            if (text) {
                written.computeIfAbsent(entry.getKey(), any -> new ArrayList<>())
                        .add(entry.getValue().asString());
            }
        }
        node.forEach(inside -> collect(inside, written));
    }

    private static List<Path> samples() throws IOException {
        var files = new ArrayList<Path>();
        for (Path folder : List.of(Path.of("db/demo"), Path.of("db/templates"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> inside = Files.walk(folder)) {
                    inside.filter(file -> file.toString().endsWith(".json")).forEach(files::add);
                }
            }
        }
        return files;
    }
}
