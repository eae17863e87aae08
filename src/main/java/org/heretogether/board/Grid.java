package org.heretogether.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.heretogether.board.BoardReading.Why;
import org.heretogether.board.LeftOut.Part;
import tools.jackson.databind.JsonNode;

/** Where the buttons of a board stand. Every row gets the same number of places; a board without a grid gets one near a square. */
record Grid(String board, Consumer<LeftOut> leftOut) {

    List<List<String>> of(JsonNode grid, List<String> buttons) throws NotTaken {
        JsonNode order = grid.path("order");
        if (!order.isArray() || order.isEmpty()) {
            int columns = grid.path("columns").isInt() ? grid.path("columns").asInt() : 0;
            return arranged(buttons, columns > 0 ? columns : (int) Math.ceil(Math.sqrt(buttons.size())));
        }
        int columns = StreamSupport.stream(order.spliterator(), false)
                .mapToInt(JsonNode::size)
                .max()
                .orElse(0);
        if (order.size() > Limits.ROWS || columns > Limits.ROWS) {
            throw new NotTaken(Why.TOO_MANY_BUTTONS, board);
        }
        var known = Set.copyOf(buttons);
        var rows = new ArrayList<List<String>>();
        for (JsonNode row : order.values()) {
            var places = new ArrayList<String>();
            for (int i = 0; i < columns; i++) {
                places.add(place(row.path(i), known));
            }
            rows.add(places);
        }
        return rows;
    }

    private String place(JsonNode node, Set<String> known) {
        String id = node.isString() || node.isNumber() ? node.asString("").strip() : "";
        if (!id.isEmpty() && !known.contains(id)) {
            leftOut.accept(new LeftOut(board, Part.PLACE, id, LeftOut.Why.NO_SUCH_BUTTON));
            return "";
        }
        return id;
    }

    private static List<List<String>> arranged(List<String> buttons, int columns) {
        int wide = Math.clamp(columns, 1, Limits.ROWS);
        var rows = new ArrayList<List<String>>();
        for (int from = 0; from < buttons.size(); from += wide) {
            var row = new ArrayList<>(buttons.subList(from, Math.min(from + wide, buttons.size())));
            row.addAll(Collections.nCopies(wide - row.size(), ""));
            rows.add(row);
        }
        return rows;
    }
}
