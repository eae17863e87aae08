package org.heretogether.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One text in every language it was written in: language tag (BCP 47) to text. Blank texts are not kept. */
public record Wording(@JsonValue Map<String, String> byLanguage) {

    public static final Wording NONE = new Wording(Map.of());

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Wording {
        var kept = new TreeMap<String, String>();
        byLanguage.forEach((language, text) -> {
            if (text != null && !text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        byLanguage = java.util.Collections.unmodifiableMap(kept);
    }

    public static Wording of(String language, String text) {
        return new Wording(Map.of(language, text));
    }

    public static Wording fromJson(String json) {
        return new Wording(JSON.readValue(json, TEXTS));
    }

    public String toJson() {
        return JSON.writeValueAsString(byLanguage);
    }

    /** This wording with the text of one language changed; a blank text takes the language away. */
    public Wording with(String language, String text) {
        var changed = new TreeMap<>(byLanguage);
        changed.put(language, text);
        return new Wording(changed);
    }

    /** The text in this language, else in English, else in the first language there is; empty if there is none. */
    public String in(String language) {
        @Nullable String text = byLanguage.get(language);
        if (text == null) {
            text = byLanguage.get("en");
        }
        return text != null ? text : byLanguage.values().stream().findFirst().orElse("");
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
