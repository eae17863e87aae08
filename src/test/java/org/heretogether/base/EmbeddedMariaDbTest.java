package org.heretogether.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {

    private static final Path PROGRAMS =
            Path.of(System.getProperty("user.home"), ".cache", "heretogether", "mariadb-11.4.5");

    @Test
    void data_survive_a_restart_even_below_the_temporary_folder(@TempDir Path temporary) throws SQLException {
        Path home = temporary.resolve("mariadb");

        try (var first = EmbeddedMariaDb.start(PROGRAMS, home)) {
            run(first, "create table kept (word varchar(20))");
            run(first, "insert into kept values ('still here')");
        }

        try (var second = EmbeddedMariaDb.start(PROGRAMS, home);
                var connection = DriverManager.getConnection(second.url(), second.user(), second.password());
                var words = connection.createStatement().executeQuery("select word from kept")) {
            assertThat(words.next()).isTrue();
            assertThat(words.getString(1)).isEqualTo("still here");
        }
    }

    private static void run(EmbeddedMariaDb database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
