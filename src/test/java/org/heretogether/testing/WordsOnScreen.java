package org.heretogether.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words on the screen in one language, by their keys in {@code i18n}. */
public record WordsOnScreen(String language, JsonNode texts) {

    public static WordsOnScreen in(String language) {
        try (InputStream file = WordsOnScreen.class.getResourceAsStream("/i18n/" + language + ".json")) {
            return new WordsOnScreen(language, JsonMapper.shared().readTree(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String say(String key) {
        return say(key, Map.of());
    }

    public String say(String key, Map<String, Object> values) {
        JsonNode text = texts.path(key);
        String said = text.isObject() ? text.path("text").asString("") : text.asString("");
        if (said.isEmpty()) {
            throw new AssertionError("No text " + key + " in " + language);
        }
        for (var value : values.entrySet()) {
            said = said.replace("{" + value.getKey() + "}", value.getValue().toString());
        }
        return said;
    }
}
