package org.heretogether.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.heretogether.board.BoardReading.Why;
import org.heretogether.board.LeftOut.Part;
import tools.jackson.databind.JsonNode;

/**
 * Reads the buttons of a board.
 *
 * @param pictures the ids of the pictures that came in
 * @param namedPictures the ids of all pictures the board names; why one of them did not come in is said already
 */
record Buttons(
        Found found,
        String board,
        Set<String> pictures,
        Set<String> sounds,
        Set<String> namedPictures,
        Set<String> namedSounds,
        Consumer<LeftOut> leftOut) {

    private static final List<String> PLACE = List.of("left", "top", "width", "height");

    List<Button> all(JsonNode list) throws NotTaken {
        if (list.size() > Limits.BUTTONS) {
            throw new NotTaken(Why.TOO_MANY_BUTTONS, board);
        }
        var buttons = new LinkedHashMap<String, Button>();
        int number = 0;
        for (JsonNode node : list.isArray() ? list.values() : List.<JsonNode>of()) {
            number++;
            String id = Json.text(node, "id").isEmpty() ? "button-" + number : Json.text(node, "id");
            if (!node.isObject()) {
                leave(Part.BUTTON, id, LeftOut.Why.BROKEN);
            } else if (buttons.putIfAbsent(id, button(id, node)) != null) {
                leave(Part.BUTTON, id, LeftOut.Why.TWICE);
            }
        }
        return List.copyOf(buttons.values());
    }

    private Button button(String id, JsonNode node) {
        Map<String, JsonNode> more = Json.ofOthers(node);
        PLACE.stream().filter(field -> node.path(field).isNumber()).forEach(field -> more.put(field, node.path(field)));
        return new Button(
                id,
                Json.text(node, "label"),
                Json.text(node, "vocalization"),
                media(Json.text(node, "image_id"), pictures, namedPictures, Part.PICTURE),
                media(Json.text(node, "sound_id"), sounds, namedSounds, Part.SOUND),
                colour(node, "background_color"),
                colour(node, "border_color"),
                node.path("hidden").asBoolean(false),
                opens(node.path("load_board")),
                actions(node),
                more);
    }

    private String media(String id, Set<String> there, Set<String> named, Part part) {
        if (!id.isEmpty() && !named.contains(id)) {
            leave(part, id, LeftOut.Why.NOT_IN_THE_FILE);
        }
        return there.contains(id) ? id : "";
    }

    private String colour(JsonNode node, String field) {
        String written = Json.text(node, field);
        Optional<String> colour = Colour.of(written);
        if (colour.isEmpty() && !written.isEmpty()) {
            leave(Part.COLOUR, written, LeftOut.Why.NOT_A_COLOUR);
        }
        return colour.orElse("");
    }

    private String opens(JsonNode link) {
        if (!link.isObject()) {
            return "";
        }
        String path = Json.text(link, "path");
        String id = Json.text(link, "id");
        Optional<String> board = path.isEmpty() ? Optional.empty() : found.boardAt(path);
        if (board.isEmpty() && found.boards().containsKey(id)) {
            board = Optional.of(id);
        }
        if (board.isEmpty()) {
            boolean addressed = path.isEmpty() && !(Json.text(link, "url") + Json.text(link, "data_url")).isEmpty();
            String name = List.of(Json.text(link, "name"), path, id, Json.text(link, "url")).stream()
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
            leave(
                    Part.LINK,
                    name,
                    addressed
                            ? LeftOut.Why.ON_THE_INTERNET
                            : Paths.climbs(path) ? LeftOut.Why.PATH_CLIMBS_OUT : LeftOut.Why.NOT_IN_THE_FILE);
        }
        return board.orElse("");
    }

    private static List<String> actions(JsonNode node) {
        var actions = new ArrayList<String>();
        if (node.path("actions").isArray()) {
            node.path("actions").values().forEach(action -> actions.add(action.asString("")));
        } else if (!Json.text(node, "action").isEmpty()) {
            actions.add(Json.text(node, "action"));
        }
        actions.removeIf(action -> action.isBlank() || action.length() > Limits.LETTERS);
        return actions;
    }

    private void leave(Part part, String what, LeftOut.Why why) {
        leftOut.accept(new LeftOut(board, part, what, why));
    }
}
