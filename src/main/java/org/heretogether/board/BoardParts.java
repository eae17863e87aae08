package org.heretogether.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.heretogether.board.BoardReading.Why;
import org.heretogether.board.LeftOut.Part;
import tools.jackson.databind.JsonNode;

/** Reads one board from its JSON: first its pictures and sounds, then the buttons that use them, then where those stand. */
final class BoardParts {

    private final Found found;
    private final String id;
    private final JsonNode json;
    private final String name;
    private final Consumer<LeftOut> leftOut;

    BoardParts(Found found, String id, JsonNode json, Consumer<LeftOut> leftOut) {
        this.found = found;
        this.id = id;
        this.json = json;
        this.name = Json.text(json, "name").isEmpty() ? id : Json.text(json, "name");
        this.leftOut = leftOut;
    }

    Board board() throws NotTaken {
        Map<String, BoardPicture> pictures = pictures();
        Map<String, BoardSound> sounds = sounds();
        var buttons = new Buttons(
                        found, name, pictures.keySet(), sounds.keySet(), ids("images"), ids("sounds"), leftOut)
                .all(json.path("buttons"));
        return new Board(
                id,
                name,
                Json.text(json, "locale").replace('_', '-'),
                PlainText.of(json.path("description_html").asString("")),
                Json.text(json, "url"),
                Json.licence(json),
                new Grid(name, leftOut)
                        .of(json.path("grid"), buttons.stream().map(Button::id).toList()),
                buttons,
                List.copyOf(pictures.values()),
                List.copyOf(sounds.values()),
                strings(),
                Json.ofOthers(json));
    }

    private Map<String, BoardPicture> pictures() throws NotTaken {
        var media = new Media(found, name, leftOut);
        var pictures = new LinkedHashMap<String, BoardPicture>();
        for (JsonNode node : few("images")) {
            if (pictures.containsKey(Json.text(node, "id"))) {
                leftOut.accept(new LeftOut(name, Part.PICTURE, Json.text(node, "id"), LeftOut.Why.TWICE));
            } else {
                media.picture(node).ifPresent(picture -> pictures.put(picture.id(), picture));
            }
        }
        return pictures;
    }

    private Map<String, BoardSound> sounds() throws NotTaken {
        var media = new Media(found, name, leftOut);
        var sounds = new LinkedHashMap<String, BoardSound>();
        for (JsonNode node : few("sounds")) {
            if (sounds.containsKey(Json.text(node, "id"))) {
                leftOut.accept(new LeftOut(name, Part.SOUND, Json.text(node, "id"), LeftOut.Why.TWICE));
            } else {
                media.sound(node).ifPresent(sound -> sounds.put(sound.id(), sound));
            }
        }
        return sounds;
    }

    private List<JsonNode> few(String field) throws NotTaken {
        JsonNode list = json.path(field);
        if (list.size() > Limits.BUTTONS) {
            throw new NotTaken(Why.TOO_MANY_BUTTONS, name);
        }
        return list.isArray() ? new ArrayList<>(list.values()) : List.of();
    }

    private Set<String> ids(String field) throws NotTaken {
        return few(field).stream().map(node -> Json.text(node, "id")).collect(Collectors.toSet());
    }

    private Map<String, Map<String, String>> strings() {
        var all = new LinkedHashMap<String, Map<String, String>>();
        for (var language : json.path("strings").properties()) {
            var texts = new LinkedHashMap<String, String>();
            language.getValue().propertyNames().forEach(key -> texts.put(key, Json.text(language.getValue(), key)));
            all.put(language.getKey(), Map.copyOf(texts));
        }
        return all;
    }
}
