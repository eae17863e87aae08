package org.heretogether.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WordingCommandTest {

    @TempDir
    private Path folder;

    private final Called called = new Called(new WordingCommand());

    @Test
    void every_finding_is_listed_with_line_phrase_rule_why_and_what_to_try() throws IOException {
        Path leaflet = leaflet("Come on Friday.\nOur service users like tea.\n".getBytes(UTF_8));

        assertThat(called.with(leaflet.toString())).isEqualTo(Command.DONE);

        assertThat(called.out())
                .contains("Line 2: Our service users\n")
                .contains("Rule: them-and-us\n")
                .contains("Why: It sounds as if we own people.\n")
                .contains("Try: People here | People in our community\n");
    }

    @Test
    void json_has_the_same_findings() throws IOException {
        Path leaflet = leaflet("Come on Friday.\nOur service users like tea.\n".getBytes(UTF_8));

        assertThat(called.with("--json", leaflet.toString())).isEqualTo(Command.DONE);

        JsonNode found = JsonMapper.shared().readTree(called.out()).get(0);
        assertThat(found.propertyNames()).containsExactly("line", "column", "phrase", "rule", "why", "try");
        assertThat(found.path("line").asInt()).isEqualTo(2);
        assertThat(found.path("try").get(0).asString()).isEqualTo("People here");
    }

    @Test
    void an_empty_file_has_nothing_to_look_at() throws IOException {
        Path empty = leaflet(new byte[0]);

        assertThat(called.with(empty.toString(), "--json")).isEqualTo(Command.DONE);
        assertThat(JsonMapper.shared().readTree(called.out())).isEmpty();
        assertThat(called.with(empty.toString())).isEqualTo(Command.DONE);
        assertThat(called.out()).contains("There is no text in this file.");
    }

    @Test
    void a_byte_order_mark_and_line_ends_of_other_machines_change_nothing() throws IOException {
        Path leaflet = leaflet("\uFEFFClients\r\ncome.\r\n".getBytes(UTF_8));

        assertThat(called.with(leaflet.toString())).isEqualTo(Command.DONE);
        assertThat(called.out()).startsWith("Line 1: Clients\n");
    }

    @Test
    void what_is_no_text_is_refused_in_plain_words() throws IOException {
        for (byte[] bytes : List.of(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1},
                "a\0b".getBytes(UTF_8),
                "café".getBytes(StandardCharsets.ISO_8859_1),
                "tea".getBytes(StandardCharsets.UTF_16))) {
            Path file = leaflet(bytes);

            assertThat(called.with(file.toString(), "--json")).isEqualTo(Command.REFUSED);
            assertThat(called.out()).isEmpty();
            assertThat(called.err()).contains("is not plain text").doesNotContain("Exception");
        }
    }

    @Test
    void a_folder_a_missing_file_and_a_huge_one_are_refused() throws IOException {
        Path huge = leaflet(new byte[2_000_001]);

        assertThat(called.with(folder.toString())).isEqualTo(Command.REFUSED);
        assertThat(called.err()).contains("is a folder");
        assertThat(called.with(folder.resolve("none.txt").toString())).isEqualTo(Command.REFUSED);
        assertThat(called.err()).contains("There is no file");
        assertThat(called.with(huge.toString())).isEqualTo(Command.REFUSED);
        assertThat(called.err()).contains("too big");
    }

    @Test
    void called_wrongly_it_says_how() {
        for (String[] words : List.of(new String[0], new String[] {"a", "b"}, new String[] {"--xml", "a"})) {
            assertThat(called.with(words)).isEqualTo(Command.MISUSED);
            assertThat(called.err()).contains("./run wording FILE [--json]");
        }
    }

    private Path leaflet(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("leaflet.txt"), bytes);
    }
}
