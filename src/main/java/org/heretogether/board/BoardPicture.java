package org.heretogether.board;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A picture of a board.
 *
 * @param width in pixels, as the picture itself says
 * @param url where it comes from, as text; nothing is ever fetched from it
 * @param more what other programs keep for themselves ({@code ext_…}), as it came
 */
public record BoardPicture(
        String id,
        PictureKind kind,
        int width,
        int height,
        Bytes bytes,
        String url,
        Licence licence,
        Map<String, JsonNode> more) {

    public BoardPicture {
        more = Map.copyOf(more);
    }
}
