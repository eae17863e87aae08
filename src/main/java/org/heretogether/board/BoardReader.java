package org.heretogether.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heretogether.board.BoardReading.Read;
import org.heretogether.board.BoardReading.Why;
import tools.jackson.databind.JsonNode;

/**
 * Reads boards in Open Board Format (OpenAAC, 2020), one ({@code .obf}) or several in a zip ({@code .obz}). What is odd but
 * clear is taken as it is meant: ids that are numbers, no language, colours with #, no grid.
 */
public final class BoardReader {

    private BoardReader() {}

    /** What would come in from a file with this content. Nothing is written anywhere and nothing is fetched. */
    public static BoardReading read(byte[] file) {
        try {
            if (file.length == 0) {
                throw new NotTaken(Why.EMPTY);
            }
            if (file.length > Limits.FILE_BYTES) {
                throw new NotTaken(Why.TOO_BIG);
            }
            var found = new Found(file);
            if (found.boards().isEmpty()) {
                throw new NotTaken(Why.NOT_A_BOARD);
            }
            var leftOut = new ArrayList<>(found.leftOut());
            List<Board> boards = new ArrayList<>();
            for (Map.Entry<String, JsonNode> board : found.boards().entrySet()) {
                boards.add(new BoardParts(found, board.getKey(), board.getValue(), leftOut::add).board());
            }
            return new Read(
                    new Boards(found.root(), boards),
                    leftOut.stream().distinct().toList());
        } catch (NotTaken notTaken) {
            return notTaken.refused();
        }
    }

    /** The most bytes a file may have to be looked at. */
    public static int mostBytes() {
        return Limits.FILE_BYTES;
    }
}
