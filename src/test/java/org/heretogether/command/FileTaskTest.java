package org.heretogether.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heretogether.base.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong with a file is told to the person who named it, in a sentence. */
class FileTaskTest {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(told, true, StandardCharsets.UTF_8);
    private final FileTask task = new FileTask("Use: it FILE", " cannot be written.");

    @TempDir
    private Path folder;

    @Test
    void what_breaks_in_the_middle_is_said_in_a_sentence() {
        int exit = task.run(List.of("here"), err, file -> {
            throw new UncheckedIOException("Writing the table venue", new IOException("No space left"));
        });

        assertThat(exit).isEqualTo(Command.REFUSED);
        assertThat(said()).startsWith("here cannot be written.").doesNotContain("\tat ");
    }

    @Test
    void what_cannot_start_says_what_to_do() {
        int exit = task.run(List.of("here"), err, file -> {
            throw new CannotStart("The database does not answer.", "Look whether it runs.");
        });

        assertThat(exit).isEqualTo(Command.REFUSED);
        assertThat(said()).isEqualTo("The database does not answer.\nLook whether it runs.\n");
    }

    @Test
    void without_a_file_it_says_how_to_call_it() {
        assertThat(task.run(List.of(), err, file -> Command.DONE)).isEqualTo(Command.MISUSED);
        assertThat(task.run(List.of("--json"), err, file -> Command.DONE)).isEqualTo(Command.MISUSED);
        assertThat(said()).isEqualTo("Use: it FILE\nUse: it FILE\n");
    }

    @Test
    void a_backup_goes_over_no_file_and_into_no_folder_that_is_missing() throws IOException {
        Path there = Files.writeString(folder.resolve("there"), "Dear all");

        assertThat(backup(there)).isEqualTo(Command.REFUSED);
        assertThat(said()).isEqualTo(there + " is there already. Choose another name.\n");
        assertThat(there).hasContent("Dear all");

        told.reset();
        assertThat(backup(folder.resolve("missing/file"))).isEqualTo(Command.REFUSED);
        assertThat(said()).contains("Look whether the folder is there");
        assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("there"));
    }

    private int backup(Path file) {
        return new BackupCommand().run(List.of(file.toString()), err, err);
    }

    private String said() {
        return told.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
