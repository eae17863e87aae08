package org.heretogether.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BannedWordsTest {

    @Test
    void a_banned_word_is_found_in_any_case_and_with_any_ending() {
        assertThat(BannedWords.firstIn("We Empowered them")).contains("Empowered");
        assertThat(BannedWords.firstIn("Our stakeholders")).contains("stakeholders");
    }

    @Test
    void a_banned_word_inside_another_word_is_no_banned_word() {
        assertThat(BannedWords.firstIn("We adjust the uneasy chair")).isEmpty();
    }

    @Test
    void no_banned_word_stands_in_texts_samples_or_templates() throws IOException {
        var found = new ArrayList<String>();
        for (Path file : files()) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                int where = number;
                BannedWords.firstIn(line).ifPresent(word -> found.add(file + ":" + where + " says '" + word + "'"));
            }
        }

        assertThat(found).isEmpty();
    }

    private static List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        for (Path folder : List.of(Path.of("i18n"), Path.of("db/demo"), Path.of("db/templates"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> inside = Files.walk(folder)) {
                    inside.filter(file -> file.toString().endsWith(".json")).forEach(files::add);
                }
            }
        }
        return files;
    }
}
