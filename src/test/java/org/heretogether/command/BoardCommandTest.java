package org.heretogether.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BoardCommandTest {

    private static final String BOARD = """
            {"format": "open-board-0.1", "id": "tea", "name": "Tea",
             "buttons": [{"id": 1, "label": "hot\\u001b[2J", "image_id": 2}],
             "images": [{"id": 2, "url": "https://example.org/x.png"}]}""";

    @TempDir
    private Path folder;

    private final Called called = new Called(new BoardCommand());

    @Test
    void it_tells_what_would_come_in_and_what_is_left_out_and_why() throws IOException {
        assertThat(called.with(file(BOARD))).isEqualTo(Command.DONE);

        assertThat(called.out())
                .contains("This would come in: 1 board, 1 button, 0 pictures, 0 sounds.")
                .contains("Board: Tea (1 by 1)")
                .contains("Button: hot")
                .contains("Picture: 2 (Tea). It is only an address on the internet. We ask nothing there.")
                .doesNotContain("\u001b");
    }

    @Test
    void json_has_the_same() throws IOException {
        assertThat(called.with(file(BOARD), "--json")).isEqualTo(Command.DONE);

        JsonNode list = JsonMapper.shared().readTree(called.out());
        assertThat(list.propertyNames())
                .containsExactly("root", "counts", "boards", "buttons", "pictures", "sounds", "leftOut");
        assertThat(list.path("boards").get(0).path("name").asString()).isEqualTo("Tea");
        assertThat(list.path("leftOut").get(0).path("why").asString()).startsWith("It is only an address");
    }

    @Test
    void a_file_that_stays_closed_says_why_in_plain_words() throws IOException {
        assertThat(called.with(file("hello"), "--json")).isEqualTo(Command.REFUSED);
        assertThat(called.out()).isEmpty();
        assertThat(called.err())
                .contains("This is not a board in Open Board Format.")
                .doesNotContain("Exception");
        assertThat(called.with(folder.toString())).isEqualTo(Command.REFUSED);
        assertThat(called.with(folder.resolve("none.obf").toString())).isEqualTo(Command.REFUSED);
    }

    @Test
    void called_wrongly_it_says_how() {
        assertThat(called.with()).isEqualTo(Command.MISUSED);
        assertThat(called.err()).contains("./run board FILE [--json]");
    }

    private String file(String text) throws IOException {
        return Files.write(folder.resolve("a.obf"), text.getBytes(UTF_8)).toString();
    }
}
