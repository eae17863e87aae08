package org.heretogether.board;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One board: pictures and words in rows and columns.
 *
 * @param language BCP 47; empty if the file does not say
 * @param description plain text
 * @param url where the board comes from, as text; nothing is ever fetched from it
 * @param grid a row is a list of button ids; an empty id is an empty place
 * @param strings language to label to its text in that language
 * @param more what other programs keep for themselves ({@code ext_…}), as it came
 */
public record Board(
        String id,
        String name,
        String language,
        String description,
        String url,
        Licence licence,
        List<List<String>> grid,
        List<Button> buttons,
        List<BoardPicture> pictures,
        List<BoardSound> sounds,
        Map<String, Map<String, String>> strings,
        Map<String, JsonNode> more) {

    static final String FORMAT = "open-board-0.1";

    public Board {
        grid = grid.stream().map(List::copyOf).toList();
        buttons = List.copyOf(buttons);
        pictures = List.copyOf(pictures);
        sounds = List.copyOf(sounds);
        strings = Map.copyOf(strings);
        more = Map.copyOf(more);
    }

    public int rows() {
        return grid.size();
    }

    public int columns() {
        return grid.isEmpty() ? 0 : grid.getFirst().size();
    }
}
