package org.heretogether.kiosk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The kiosk's own texts out of {@code i18n/}: those that are always the same, so that they can be spoken beforehand. */
@Component
class FixedTexts {

    private final JsonMapper json;
    private final Map<String, List<String>> byLanguage = new ConcurrentHashMap<>();

    FixedTexts(JsonMapper json) {
        this.json = json;
    }

    /** The texts whose key begins with {@code kiosk.} and that have no placeholder. */
    List<String> in(String language) {
        return byLanguage.computeIfAbsent(language, this::read);
    }

    private List<String> read(String language) {
        var file = new ClassPathResource("i18n/" + language + ".json");
        if (!file.exists()) {
            return List.of();
        }
        try (InputStream content = file.getInputStream()) {
            return json.readTree(content).properties().stream()
                    .filter(entry -> entry.getKey().startsWith("kiosk."))
                    .map(entry -> text(entry.getValue()))
                    .filter(text -> !text.contains("{"))
                    .distinct()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("Reading " + file, failed);
        }
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : value.path("text").asString("");
    }
}
