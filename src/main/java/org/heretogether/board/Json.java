package org.heretogether.board;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads fields that may be missing, or numbers where a text is meant. */
final class Json {

    private static final String OF_OTHERS = "ext_";

    private Json() {}

    /** The text or number of a field as text, without what cannot be seen around it; empty if it is anything else. */
    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        String text = value.isString() || value.isNumber() ? value.asString("").strip() : "";
        return text.length() > Limits.LETTERS ? text.substring(0, Limits.LETTERS) : text;
    }

    /** What other programs keep for themselves. */
    static Map<String, JsonNode> ofOthers(JsonNode node) {
        var kept = new LinkedHashMap<String, JsonNode>();
        node.properties().stream()
                .filter(field -> field.getKey().startsWith(OF_OTHERS))
                .forEach(field -> kept.put(field.getKey(), field.getValue()));
        return kept;
    }

    static Licence licence(JsonNode node) {
        JsonNode given = node.path("license");
        return new Licence(
                text(given, "type"),
                text(given, "copyright_notice_url"),
                text(given, "source_url"),
                text(given, "author_name"),
                text(given, "author_url"),
                text(given, "author_email"));
    }
}
