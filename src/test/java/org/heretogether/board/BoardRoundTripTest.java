package org.heretogether.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heretogether.board.TestFiles.data;
import static org.heretogether.board.TestFiles.png;
import static org.heretogether.board.TestFiles.utf8;
import static org.heretogether.board.TestFiles.wav;
import static org.heretogether.board.TestFiles.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.heretogether.board.BoardReading.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Boards come in, go out and come in again equal. */
class BoardRoundTripTest {

    private static final Path SAMPLES = Path.of("../shared/obf-samples");

    @Test
    void a_board_with_everything_comes_in_again_equal() {
        Boards boards = read(utf8("""
                {"format": "open-board-0.1", "id": 1, "locale": "en_GB", "name": "Tea & <cake>",
                 "description_html": "<p>For <b>us</b> &amp; you<script>x()</script></p>", "url": "https://example.org/1",
                 "license": {"type": "CC By", "author_name": "Sam"}, "ext_us_place": {"row": [1, 2.5, null]},
                 "grid": {"rows": 2, "columns": 2, "order": [[1, null], [2]]},
                 "buttons": [
                   {"id": 1, "label": "tea", "vocalization": "tea, hot", "image_id": 5, "sound_id": 6, "hidden": true,
                    "background_color": "#fff", "border_color": "rgba(0, 255, 0, 0.5)", "left": 0.1, "ext_us_best": true},
                   {"id": 2, "label": ":time", "action": ":speak"},
                   {"id": 3, "label": "c", "actions": ["+c", ":space"]}],
                 "images": [{"id": 5, "width": 9, "data": "%s", "license": {"type": "CC0"}, "ext_us_x": "y"},
                            {"id": 7, "data": "data:image/svg+xml,%%3Csvg%%20width=%%225%%22%%3E%%3Cg/%%3E%%3C/svg%%3E"}],
                 "sounds": [{"id": 6, "duration": 1.5, "data": "%s"}],
                 "strings": {"en": {":time": "time"}, "cy": {":time": "amser"}}}""".formatted(data(png(4, 4)), data(wav()))));

        Board board = boards.boards().getFirst();
        assertThat(board.description()).isEqualTo("For us & you");
        assertThat(board.language()).isEqualTo("en-GB");
        assertThat(board.pictures()).hasSize(2);
        assertThat(board.sounds()).hasSize(1);
        assertThat(read(BoardWriter.obf(board)).boards()).containsExactly(board);
        assertThat(read(BoardWriter.obz(boards))).isEqualTo(boards);
    }

    @Test
    void the_same_boards_give_the_same_bytes() {
        Boards boards = read(linked());

        assertThat(BoardWriter.obz(boards)).isEqualTo(BoardWriter.obz(boards));
    }

    @Test
    void boards_that_open_each_other_and_share_pictures_come_in_again_equal() {
        Boards boards = read(linked());

        assertThat(boards.root()).isEqualTo("2");
        assertThat(boards.pictures()).hasSize(2);
        assertThat(read(BoardWriter.obz(boards))).isEqualTo(boards);
    }

    @Test
    @EnabledIf("thereAreSamples")
    void the_sample_boards_come_in_again_equal() throws IOException {
        for (Path sample : samples()) {
            Boards boards = read(Files.readAllBytes(sample));

            assertThat(read(BoardWriter.obz(boards))).as(sample.toString()).isEqualTo(boards);
            assertThat(boards.buttons()).as(sample.toString()).isNotEmpty();
        }
    }

    private static byte[] linked() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(
                "manifest.json",
                utf8(
                        "{\"root\": \"b.obf\", \"paths\": {\"boards\": {\"1\": \"a.obf\", \"2\": \"b.obf\"}, \"images\": {\"8\": \"i/8\"}}}"));
        files.put(
                "a.obf",
                utf8(
                        "{\"id\": 1, \"buttons\": [{\"id\": 1, \"image_id\": 8, \"load_board\": {\"path\": \"b.obf\"}}], \"images\": [{\"id\": 8}]}"));
        files.put(
                "b.obf",
                utf8(
                        "{\"id\": 2, \"buttons\": [{\"id\": 1, \"image_id\": 8, \"load_board\": {\"id\": 1}}], \"images\": [{\"id\": 8, \"path\": \"./i/8\"},"
                                + " {\"id\": 9, \"path\": \"i/9.jpg\"}]}"));
        files.put("i/8", png(2, 2));
        files.put(
                "i/9.jpg",
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC0, 0, 11, 8, 0, 5, 0, 6, 1, 0, 0});
        return zip(files);
    }

    static boolean thereAreSamples() {
        return Files.isDirectory(SAMPLES);
    }

    private static List<Path> samples() throws IOException {
        var found = new ArrayList<Path>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            files.filter(file -> file.toString().matches(".*\\.ob[fz]")).forEach(found::add);
        }
        return found;
    }

    private static Boards read(byte[] file) {
        return ((Read) BoardReader.read(file)).boards();
    }
}
