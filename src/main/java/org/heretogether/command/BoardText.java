package org.heretogether.command;

import java.util.stream.Collectors;
import org.heretogether.command.BoardList.BoardLine;
import org.heretogether.command.BoardList.ButtonLine;
import org.heretogether.command.BoardList.LeftOutLine;
import org.heretogether.command.BoardList.PictureLine;
import org.heretogether.command.BoardList.SoundLine;
import org.heretogether.words.Words;

/** What a file of boards would bring in, in words: first how much, then board by board, then what stays out. */
record BoardText(BoardList list, Words words) {

    String all() {
        var counts = list.counts();
        return "This would come in: "
                + String.join(
                        ", ",
                        words.count("board.count.boards", counts.boards()),
                        words.count("board.count.buttons", counts.buttons()),
                        words.count("board.count.pictures", counts.pictures()),
                        words.count("board.count.sounds", counts.sounds()))
                + ".\n"
                + list.boards().stream().map(this::board).collect(Collectors.joining())
                + leftOut();
    }

    private String board(BoardLine board) {
        var text = new StringBuilder("\n")
                .append(part("board"))
                .append(": ")
                .append(plain(board.name()))
                .append(" (%d by %d)\n".formatted(board.rows(), board.columns()));
        for (ButtonLine button : list.buttons()) {
            if (button.board().equals(board.id())) {
                text.append("  ").append(part("button")).append(": ").append(plain(button.label()));
                text.append(button.opens().isEmpty() ? "\n" : " -> " + plain(name(button.opens())) + "\n");
            }
        }
        for (PictureLine picture : list.pictures()) {
            if (picture.board().equals(board.id())) {
                text.append("  %s: %s (%s, %d by %d, %s)\n"
                        .formatted(
                                part("picture"),
                                plain(picture.id()),
                                picture.kind(),
                                picture.width(),
                                picture.height(),
                                plain(picture.licence())));
            }
        }
        for (SoundLine sound : list.sounds()) {
            if (sound.board().equals(board.id())) {
                text.append("  %s: %s (%s, %s)\n"
                        .formatted(part("sound"), plain(sound.id()), sound.kind(), plain(sound.licence())));
            }
        }
        return text.toString();
    }

    private String leftOut() {
        if (list.leftOut().isEmpty()) {
            return "\nNothing is left out.\n";
        }
        var text = new StringBuilder("\nLeft out or changed:\n");
        for (LeftOutLine one : list.leftOut()) {
            text.append("  ").append(part(one.part())).append(": ").append(plain(one.what()));
            text.append(one.board().isEmpty() ? "" : " (" + plain(one.board()) + ")");
            text.append(". ").append(one.why()).append('\n');
        }
        return text.toString();
    }

    private String name(String board) {
        return list.boards().stream()
                .filter(one -> one.id().equals(board))
                .map(BoardLine::name)
                .findFirst()
                .orElse(board);
    }

    private String part(String part) {
        return words.text("board.part." + part);
    }

    // What stands in the file must not move the cursor of the person who reads.
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
