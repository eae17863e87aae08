package org.heretogether.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads i18n/*.json: in English a key has a text and a note for translators, in every other language a text. */
final class TextFiles {

    /** A key that begins so is no text: {@code _status} says whether a native speaker has read the file. */
    private static final String ABOUT_THE_FILE = "_";

    private TextFiles() {}

    /** Language (BCP 47) to key to text. */
    static Map<String, Map<String, String>> read() {
        var texts = new TreeMap<String, Map<String, String>>();
        files().forEach((language, file) -> texts.put(language, texts(file)));
        return texts;
    }

    /** The languages whose texts no native speaker has read yet, as their files say. */
    static Set<String> notRead() {
        var notRead = new TreeSet<String>();
        files().forEach((language, file) -> {
            if (file.path(ABOUT_THE_FILE + "status").asString("").startsWith("not yet read")) {
                notRead.add(language);
            }
        });
        return notRead;
    }

    private static Map<String, JsonNode> files() {
        var files = new TreeMap<String, JsonNode>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.json")) {
                String language = Objects.requireNonNull(file.getFilename()).replace(".json", "");
                files.put(language, JsonMapper.shared().readTree(file.getInputStream()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Reading the texts in i18n", failed);
        }
        return files;
    }

    private static Map<String, String> texts(JsonNode file) {
        var texts = new TreeMap<String, String>();
        file.properties().stream()
                .filter(entry -> !entry.getKey().startsWith(ABOUT_THE_FILE))
                .forEach(entry -> {
                    JsonNode value = entry.getValue();
                    texts.put(
                            entry.getKey(),
                            value.isObject() ? value.path("text").asString() : value.asString());
                });
        return texts;
    }
}
