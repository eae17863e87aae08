package org.heretogether.kiosk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The kiosk's own texts out of {@code i18n/}. Those that are always the same can be spoken beforehand. */
@Component
class FixedTexts {

    private final JsonMapper json;
    private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

    FixedTexts(JsonMapper json) {
        this.json = json;
    }

    /** The texts whose key begins with {@code kiosk.} and that have no placeholder. */
    List<String> in(String language) {
        return byKey(language).values().stream()
                .filter(text -> !text.contains("{"))
                .distinct()
                .toList();
    }

    /** All texts whose key begins with {@code kiosk.}, by their keys. */
    Map<String, String> byKey(String language) {
        return byLanguage.computeIfAbsent(language, this::read);
    }

    private Map<String, String> read(String language) {
        var file = new ClassPathResource("i18n/" + language + ".json");
        if (!file.exists()) {
            return Map.of();
        }
        try (InputStream content = file.getInputStream()) {
            var texts = new LinkedHashMap<String, String>();
            json.readTree(content).properties().stream()
                    .filter(entry -> entry.getKey().startsWith("kiosk."))
                    .forEach(entry -> texts.put(entry.getKey(), text(entry.getValue())));
            return Collections.unmodifiableMap(texts);
        } catch (IOException failed) {
            throw new UncheckedIOException("Reading " + file, failed);
        }
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : value.path("text").asString("");
    }
}
