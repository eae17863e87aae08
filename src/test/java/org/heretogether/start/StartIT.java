package org.heretogether.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.heretogether.base.Uuid7;
import org.heretogether.testing.Program;
import org.heretogether.testing.Signal;
import org.heretogether.testing.Tablet;
import org.junit.jupiter.api.Test;

/** Starting and stopping, as the person in the hall meets it. */
class StartIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path data = Program.newFolder();

    @Test
    void what_is_printed_says_where_to_go_and_how_the_first_organiser_signs_in() {
        int port = Program.freePort();
        try (Program program = Program.started(data, port, Map.of())) {
            await().atMost(PATIENCE).until(() -> program.output().contains("Ctrl-C stops everything."));

            assertThat(program.output())
                    .contains("Here Together is ready for Riverside Hall.")
                    .contains("http://localhost:" + port + "/kiosk")
                    .contains("http://localhost:" + port + "/projector")
                    .contains("http://localhost:" + port + "/organise")
                    .containsPattern("signs in with this code, once: [0-9]{4} [0-9]{4}");
        }
    }

    @Test
    void a_port_that_is_taken_is_said_in_a_sentence() throws Exception {
        try (var taken = new ServerSocket(0)) {
            saysInASentence(
                    Program.start(data, taken.getLocalPort(), Map.of()),
                    "Port " + taken.getLocalPort() + " is taken by another program.");
        }
        assertThat(data.resolve("mariadb/mariadbd.pid"))
                .as("a database that still runs")
                .doesNotExist();
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_said_in_a_sentence() throws Exception {
        Path file = Files.createFile(Files.createDirectories(data).resolve("a-file"));

        saysInASentence(
                Program.start(file.resolve("data"), Program.freePort(), Map.of()),
                "The folder " + file.resolve("data") + " cannot be written to.");
    }

    @Test
    void a_second_program_on_the_same_folder_is_refused_and_the_first_goes_on() throws Exception {
        try (Program first = Program.started(data, Program.freePort(), Map.of())) {
            saysInASentence(
                    Program.start(data, Program.freePort(), Map.of()),
                    "Another Here Together is already using the folder " + data + ".");

            assertThat(new Tablet(first.address()).pair().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void told_to_stop_the_program_and_its_database_end() throws Exception {
        Program program = Program.started(data, Program.freePort(), Map.of());
        long database = Program.databaseOf(data);

        program.send(Signal.TERM);

        program.awaitEnd();
        hasEnded(database);
        assertThat(program.errors()).isEmpty();
        assertThat(program.output()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void after_a_power_cut_the_next_start_ends_the_database_left_behind_and_has_everything() throws Exception {
        int port = Program.freePort();
        Program first = Program.started(data, port, Map.of());
        var tablet = new Tablet(first.address());
        tablet.pair();
        String idea = Tablet.idea(Uuid7.next(), "{'kind':'idea','words':'A quiz about songs','language':'en'}");
        assertThat(Tablet.verdicts(tablet.bring(idea))).containsExactly("stored");
        long leftBehind = Program.databaseOf(data);
        first.send(Signal.KILL);
        first.awaitEnd();
        assertThat(ProcessHandle.of(leftBehind)).isPresent();

        try (Program second = Program.started(data, port, Map.of())) {
            assertThat(second.address()).isEqualTo(first.address());
            hasEnded(leftBehind);
            assertThat(Tablet.verdicts(tablet.bring(idea))).containsExactly("known-already");
        }
    }

    private static void saysInASentence(Program program, String sentence) throws InterruptedException {
        assertThat(program.awaitEnd()).isNotZero();
        assertThat(program.errors()).contains("Here Together cannot start. " + sentence);
        assertThat(program.errors() + program.output())
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    private static void hasEnded(long process) {
        await().atMost(PATIENCE)
                .until(() -> ProcessHandle.of(process)
                        .map(handle -> !handle.isAlive())
                        .orElse(true));
    }
}
