package org.heretogether.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heretogether.board.TestFiles.BOARD;
import static org.heretogether.board.TestFiles.firstIsALink;
import static org.heretogether.board.TestFiles.utf8;
import static org.heretogether.board.TestFiles.zip;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heretogether.board.BoardReading.Refused;
import org.heretogether.board.BoardReading.Why;
import org.junit.jupiter.api.Test;

/** A file that could do harm, or is no board at all, stays closed. */
class RefusedBoardsTest {

    @Test
    void what_is_no_board_is_refused() {
        assertThat(why(new byte[0])).isEqualTo(Why.EMPTY);
        assertThat(why(utf8("hello"))).isEqualTo(Why.NOT_A_BOARD);
        assertThat(why(utf8("{}"))).isEqualTo(Why.NOT_A_BOARD);
        assertThat(why(utf8("[1, 2]"))).isEqualTo(Why.NOT_A_BOARD);
        assertThat(why(utf8("\"text\""))).isEqualTo(Why.NOT_A_BOARD);
        assertThat(why(new byte[] {(byte) 0x89, 'P', 'N', 'G'})).isEqualTo(Why.NOT_A_BOARD);
        assertThat(why(zip("a.txt", "hello"))).isEqualTo(Why.NOT_A_BOARD);
    }

    @Test
    void what_breaks_off_is_refused() {
        byte[] whole = zip("a.obf", BOARD);

        assertThat(why(utf8(BOARD.substring(0, 60)))).isEqualTo(Why.BROKEN);
        assertThat(why(java.util.Arrays.copyOf(whole, whole.length - 30))).isEqualTo(Why.BROKEN);
        assertThat(why(utf8("PK"))).isEqualTo(Why.BROKEN);
        assertThat(why(utf8("[".repeat(100_000)))).isEqualTo(Why.BROKEN);
    }

    @Test
    void a_path_that_climbs_out_closes_the_file() {
        for (String name :
                new String[] {"../evil.obf", "a/../../evil.obf", "/etc/evil.obf", "..\\evil.obf", "C:\\evil.obf"}) {
            assertThat(BoardReader.read(zip(name, BOARD))).isEqualTo(new Refused(Why.PATH_CLIMBS_OUT, name));
        }
    }

    @Test
    void a_link_inside_closes_the_file() {
        assertThat(why(firstIsALink(zip("a.obf", "/etc/passwd")))).isEqualTo(Why.LINK_INSIDE);
    }

    @Test
    void a_bomb_stays_packed() {
        assertThat(why(zip("a.obf", BOARD + " ".repeat(Limits.BOARD_BYTES)))).isEqualTo(Why.TOO_BIG_UNPACKED);
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 8; i++) {
            many.put(i + ".obf", utf8(BOARD.replace("one", "b" + i) + " ".repeat(15_000_000)));
        }
        assertThat(why(zip(many))).isEqualTo(Why.TOO_BIG_UNPACKED);
    }

    @Test
    void too_many_files_boards_buttons_or_rows_are_refused() {
        var files = new LinkedHashMap<String, byte[]>();
        IntStream.rangeClosed(0, Limits.FILES).forEach(i -> files.put(i + ".txt", new byte[0]));
        String buttons = IntStream.rangeClosed(0, Limits.BUTTONS)
                .mapToObj(i -> "{\"id\": " + i + "}")
                .collect(Collectors.joining(","));
        String boards = IntStream.rangeClosed(0, Limits.BOARDS)
                .mapToObj(i -> "{\"id\": " + i + ", \"buttons\": []}")
                .collect(Collectors.joining(","));
        String rows = "[],".repeat(Limits.ROWS) + "[]";

        assertThat(why(zip(files))).isEqualTo(Why.TOO_MANY_FILES);
        assertThat(why(utf8("{\"buttons\": [" + buttons + "]}"))).isEqualTo(Why.TOO_MANY_BUTTONS);
        assertThat(why(utf8("[" + boards + "]"))).isEqualTo(Why.TOO_MANY_BOARDS);
        assertThat(why(utf8("{\"buttons\": [], \"grid\": {\"order\": [" + rows + "]}}")))
                .isEqualTo(Why.TOO_MANY_BUTTONS);
    }

    private static Why why(byte[] file) {
        return ((Refused) BoardReader.read(file)).why();
    }
}
