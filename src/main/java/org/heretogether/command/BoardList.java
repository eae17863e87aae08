package org.heretogether.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heretogether.board.Board;
import org.heretogether.board.BoardPicture;
import org.heretogether.board.BoardReading;
import org.heretogether.board.BoardSound;
import org.heretogether.board.Button;
import org.heretogether.board.Licence;
import org.heretogether.words.Words;

/** What a file of boards would bring in, as it is written out. */
record BoardList(
        String root,
        Counts counts,
        List<BoardLine> boards,
        List<ButtonLine> buttons,
        List<PictureLine> pictures,
        List<SoundLine> sounds,
        List<LeftOutLine> leftOut) {

    record Counts(int boards, int buttons, int pictures, int sounds, int leftOut) {}

    record BoardLine(
            String id,
            String name,
            String language,
            int rows,
            int columns,
            int buttons,
            String licence,
            String author) {}

    record ButtonLine(String board, String id, String label, String says, String picture, String sound, String opens) {}

    record PictureLine(
            String board, String id, String kind, int width, int height, int bytes, String licence, String author) {}

    record SoundLine(String board, String id, String kind, int bytes, String licence, String author) {}

    record LeftOutLine(String board, String part, String what, String reason, String why) {}

    static BoardList of(BoardReading.Read read, Words words) {
        var boards = read.boards().boards();
        var buttons = boards.stream()
                .flatMap(board -> board.buttons().stream().map(button -> line(board, button)))
                .toList();
        var pictures = boards.stream()
                .flatMap(board -> board.pictures().stream().map(picture -> line(board, picture)))
                .toList();
        var sounds = boards.stream()
                .flatMap(board -> board.sounds().stream().map(sound -> line(board, sound)))
                .toList();
        var leftOut = read.leftOut().stream()
                .map(one -> new LeftOutLine(
                        one.board(),
                        one.part().toString(),
                        one.what(),
                        one.why().toString(),
                        words.text("board.left-out." + one.why())))
                .toList();
        return new BoardList(
                read.boards().root(),
                new Counts(boards.size(), buttons.size(), pictures.size(), sounds.size(), leftOut.size()),
                boards.stream().map(BoardList::line).toList(),
                buttons,
                pictures,
                sounds,
                leftOut);
    }

    private static BoardLine line(Board board) {
        return new BoardLine(
                board.id(),
                board.name(),
                board.language(),
                board.rows(),
                board.columns(),
                board.buttons().size(),
                terms(board.licence()),
                board.licence().authorName());
    }

    private static ButtonLine line(Board board, Button button) {
        return new ButtonLine(
                board.id(),
                button.id(),
                button.label(),
                button.says(),
                button.picture(),
                button.sound(),
                button.opens());
    }

    private static PictureLine line(Board board, BoardPicture picture) {
        return new PictureLine(
                board.id(),
                picture.id(),
                picture.kind().name().toLowerCase(Locale.ROOT),
                picture.width(),
                picture.height(),
                picture.bytes().length(),
                terms(picture.licence()),
                picture.licence().authorName());
    }

    private static SoundLine line(Board board, BoardSound sound) {
        return new SoundLine(
                board.id(),
                sound.id(),
                sound.kind().name().toLowerCase(Locale.ROOT),
                sound.bytes().length(),
                terms(sound.licence()),
                sound.licence().authorName());
    }

    // Without a licence it is for ourselves only.
    private static String terms(Licence licence) {
        return Stream.of(licence.type(), licence.noticeUrl(), "private")
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
