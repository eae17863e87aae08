package org.heretogether.board;

import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A board as the JSON of the format.
 *
 * @param boardPaths where the boards of the same zip stand, by id; empty for a board by itself
 * @param files where pictures and sounds stand; what is not there is written into the board
 */
record BoardJson(Map<String, String> boardPaths, Map<Bytes, String> files) {

    private static final JsonMapper JSON = JsonMapper.shared();

    ObjectNode of(Board board) {
        ObjectNode json = JSON.createObjectNode();
        json.put("format", Board.FORMAT).put("id", board.id());
        put(json, "locale", board.language());
        put(json, "name", board.name());
        put(json, "description_html", PlainText.toHtml(board.description()));
        put(json, "url", board.url());
        licence(json, board.licence());
        grid(json.putObject("grid"), board);
        ArrayNode buttons = json.putArray("buttons");
        board.buttons().forEach(button -> buttons.add(of(button)));
        ArrayNode pictures = json.putArray("images");
        board.pictures().forEach(picture -> pictures.add(of(picture)));
        ArrayNode sounds = json.putArray("sounds");
        board.sounds().forEach(sound -> sounds.add(of(sound)));
        if (!board.strings().isEmpty()) {
            json.set("strings", JSON.valueToTree(sorted(board.strings())));
        }
        more(json, board.more());
        return json;
    }

    private static void grid(ObjectNode grid, Board board) {
        grid.put("rows", board.rows()).put("columns", board.columns());
        ArrayNode order = grid.putArray("order");
        for (var row : board.grid()) {
            ArrayNode places = order.addArray();
            row.forEach(id -> {
                if (id.isEmpty()) {
                    places.addNull();
                } else {
                    places.add(id);
                }
            });
        }
    }

    private ObjectNode of(Button button) {
        ObjectNode json = JSON.createObjectNode().put("id", button.id()).put("label", button.label());
        put(json, "vocalization", button.says());
        put(json, "image_id", button.picture());
        put(json, "sound_id", button.sound());
        put(json, "background_color", button.background());
        put(json, "border_color", button.border());
        if (button.hidden()) {
            json.put("hidden", true);
        }
        if (boardPaths.containsKey(button.opens())) {
            json.putObject("load_board").put("id", button.opens()).put("path", boardPaths.get(button.opens()));
        }
        if (button.actions().size() == 1) {
            json.put("action", button.actions().getFirst());
        } else if (!button.actions().isEmpty()) {
            json.set("actions", JSON.valueToTree(button.actions()));
        }
        more(json, button.more());
        return json;
    }

    private ObjectNode of(BoardPicture picture) {
        ObjectNode json = JSON.createObjectNode().put("id", picture.id());
        if (picture.width() > 0 && picture.height() > 0) {
            json.put("width", picture.width()).put("height", picture.height());
        }
        content(json, picture.kind().type(), picture.bytes());
        put(json, "url", picture.url());
        licence(json, picture.licence());
        more(json, picture.more());
        return json;
    }

    private ObjectNode of(BoardSound sound) {
        ObjectNode json = JSON.createObjectNode().put("id", sound.id());
        if (sound.seconds() > 0) {
            json.put("duration", sound.seconds());
        }
        content(json, sound.kind().type(), sound.bytes());
        put(json, "url", sound.url());
        licence(json, sound.licence());
        more(json, sound.more());
        return json;
    }

    private void content(ObjectNode json, String type, Bytes bytes) {
        json.put("content_type", type);
        if (files.containsKey(bytes)) {
            json.put("path", files.get(bytes));
        } else {
            json.put("data", "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes.content()));
        }
    }

    private static void licence(ObjectNode json, Licence licence) {
        if (licence.isGiven()) {
            ObjectNode given = json.putObject("license");
            put(given, "type", licence.type());
            put(given, "copyright_notice_url", licence.noticeUrl());
            put(given, "source_url", licence.sourceUrl());
            put(given, "author_name", licence.authorName());
            put(given, "author_url", licence.authorUrl());
            put(given, "author_email", licence.authorEmail());
        }
    }

    private static void more(ObjectNode json, Map<String, JsonNode> more) {
        sorted(more).forEach(json::set);
    }

    private static <T> Map<String, T> sorted(Map<String, T> map) {
        return new TreeMap<>(map);
    }

    private static void put(ObjectNode json, String field, String text) {
        if (!text.isEmpty()) {
            json.put(field, text);
        }
    }
}
