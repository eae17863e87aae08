package org.heretogether.board;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A sound of a board.
 *
 * @param seconds how long the file says it is; 0 if it does not say
 * @param url where it comes from, as text; nothing is ever fetched from it
 */
public record BoardSound(
        String id,
        SoundKind kind,
        double seconds,
        Bytes bytes,
        String url,
        Licence licence,
        Map<String, JsonNode> more) {

    public BoardSound {
        more = Map.copyOf(more);
    }
}
