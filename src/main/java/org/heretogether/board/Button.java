package org.heretogether.board;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One place to press on a board.
 *
 * @param says what is spoken, where it is not the label
 * @param picture the id of a picture of its board; empty if it has none
 * @param sound the id of a sound of its board; empty if it has none
 * @param background a colour as {@code rgb(…)} or {@code rgba(…)}; empty if none is given
 * @param opens the id of the board it opens; empty if it opens none
 * @param actions such as {@code :clear} or {@code +a}
 * @param more where it stands ({@code left}, {@code top} …) and what other programs keep for themselves, as it came
 */
public record Button(
        String id,
        String label,
        String says,
        String picture,
        String sound,
        String background,
        String border,
        boolean hidden,
        String opens,
        List<String> actions,
        Map<String, JsonNode> more) {

    public Button {
        actions = List.copyOf(actions);
        more = Map.copyOf(more);
    }
}
