package org.heretogether.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.heretogether.testing.Program;
import org.heretogether.testing.Tablet;
import org.heretogether.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** The program with a database server that somebody else runs. */
class ExternalMariaDbIT {

    private static final String PASSWORD = "correct horse";

    private final Path folder = Program.newFolder();
    private final int port = Program.freePort();

    @Test
    void with_the_address_of_a_database_the_program_uses_that_one_and_starts_none() throws Exception {
        Process mariaDb = startMariaDb();
        try {
            String url = "jdbc:mariadb://127.0.0.1:" + port + "/club?sslMode=disable";
            await().atMost(Duration.ofSeconds(60)).until(() -> answers(url));
            Path data = folder.resolve("data");
            Map<String, String> settings = Map.of(
                    "SPRING_DATASOURCE_URL", url,
                    "SPRING_DATASOURCE_USERNAME", "club",
                    "SPRING_DATASOURCE_PASSWORD", PASSWORD);

            try (Program program = Program.started(data, Program.freePort(), settings)) {
                var tablet = new Tablet(program.address());
                tablet.pair();
                String idea = Tablet.idea(Uuid7.next(), "{'kind':'idea','words':'A quiz','language':'en'}");

                assertThat(Tablet.verdicts(tablet.bring(idea))).containsExactly("stored");
            }

            assertThat(data.resolve("mariadb")).doesNotExist();
            try (var connection = DriverManager.getConnection(url, "club", PASSWORD);
                    var ideas = connection
                            .createStatement()
                            .executeQuery("select count(*) from contribution where kind = 'idea'")) {
                ideas.next();
                assertThat(ideas.getInt(1)).isEqualTo(1);
            }
        } finally {
            mariaDb.destroy();
            assertThat(mariaDb.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Process startMariaDb() throws Exception {
        Path programs = TestDatabase.programs();
        Path home = Files.createDirectories(folder.resolve("server"));
        // A short path: the name of a socket has at most 107 characters.
        Path socket = Files.createTempDirectory("mariadb").resolve("socket");
        Path init = Files.writeString(home.resolve("init.sql"), """
                create database club character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create user 'club'@'127.0.0.1' identified by '%s';
                grant all on club.* to 'club'@'127.0.0.1';
                """.formatted(PASSWORD));
        String log = home.resolve("log.txt").toString();
        int installed = run(
                        log,
                        List.of(
                                programs.resolve("scripts/mariadb-install-db").toString(),
                                "--no-defaults",
                                "--basedir=" + programs,
                                "--datadir=" + home.resolve("data"),
                                "--user=" + System.getProperty("user.name"),
                                "--skip-name-resolve",
                                "--force"))
                .waitFor();
        assertThat(installed).isZero();
        return run(
                log,
                List.of(
                        programs.resolve("bin/mariadbd").toString(),
                        "--no-defaults",
                        "--basedir=" + programs,
                        "--datadir=" + home.resolve("data"),
                        "--user=" + System.getProperty("user.name"),
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        "--socket=" + socket,
                        "--skip-name-resolve",
                        "--skip-ssl",
                        "--innodb-log-file-size=16M",
                        "--init-file=" + init));
    }

    private static Process run(String log, List<String> command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of(log).toFile()))
                .start();
    }

    private static boolean answers(String url) {
        try (var connection = DriverManager.getConnection(url, "club", PASSWORD)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }
}
