package org.heretogether.board;

import java.util.List;
import java.util.stream.Stream;

/**
 * Boards that came or go together in one file.
 *
 * @param root the id of the board to begin with
 */
public record Boards(String root, List<Board> boards) {

    public Boards {
        boards = List.copyOf(boards);
        if (boards.stream().noneMatch(board -> board.id().equals(root))) {
            throw new IllegalArgumentException("The first board " + root + " is not among the boards");
        }
    }

    public Stream<Button> buttons() {
        return boards.stream().flatMap(board -> board.buttons().stream());
    }

    /** Each picture once, however many boards show it. */
    public Stream<BoardPicture> pictures() {
        return boards.stream().flatMap(board -> board.pictures().stream()).distinct();
    }

    public Stream<BoardSound> sounds() {
        return boards.stream().flatMap(board -> board.sounds().stream()).distinct();
    }
}
