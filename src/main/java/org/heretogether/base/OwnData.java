package org.heretogether.base;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The data of this venue for a short task without the server: alone with them, or beside the program that is using them. */
public final class OwnData implements AutoCloseable {

    private final Path folder;
    private final Connection connection;
    private final Runnable end;

    private OwnData(Path folder, Connection connection, Runnable end) {
        this.folder = folder;
        this.connection = connection;
        this.end = end;
    }

    /** For reading. Where a program is using the data, it goes on. */
    public static OwnData look(Map<String, String> environment) {
        Path path = path(environment);
        if (!DataFolder.isTaken(path)) {
            return take(environment);
        }
        String url = environment.getOrDefault("SPRING_DATASOURCE_URL", "");
        Connection connection = url.isEmpty()
                ? open(
                        EmbeddedMariaDb.urlOfRunning(path.resolve("mariadb")),
                        EmbeddedMariaDb.NAME,
                        EmbeddedMariaDb.NAME)
                : openOther(environment);
        return new OwnData(path, connection, () -> {});
    }

    /** Takes the data for this task alone; {@link CannotStart} if a program is using them. */
    public static OwnData take(Map<String, String> environment) {
        DataFolder folder = DataFolder.take(path(environment));
        if (!environment.getOrDefault("SPRING_DATASOURCE_URL", "").isEmpty()) {
            return opened(folder.path(), () -> openOther(environment), folder::close);
        }
        Path programs = Path.of(System.getProperty("user.home"), ".cache", "heretogether", "mariadb-11.4.5");
        var server = EmbeddedMariaDb.start(programs, folder.path().resolve("mariadb"));
        Runnable end = () -> {
            server.close();
            folder.close();
        };
        return opened(folder.path(), () -> open(server.url(), server.user(), server.password()), end);
    }

    // What was begun for it ends with it, also where the database does not answer.
    private static OwnData opened(Path folder, Supplier<Connection> opening, Runnable end) {
        try {
            return new OwnData(folder, opening.get(), end);
        } catch (RuntimeException failed) {
            end.run();
            throw failed;
        }
    }

    public Path folder() {
        return folder;
    }

    public DSLContext db() {
        return DSL.using(connection, SQLDialect.MARIADB, Database.settings());
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new IllegalStateException("Letting go of the database", failed);
        } finally {
            end.run();
        }
    }

    private static Path path(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("DATA_DIR", "data"))
                .toAbsolutePath()
                .normalize();
    }

    private static Connection openOther(Map<String, String> environment) {
        return open(
                environment.getOrDefault("SPRING_DATASOURCE_URL", ""),
                environment.getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
                environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""));
    }

    // An old place is brought up to date; one that is up to date stays as it is.
    private static Connection open(String url, String name, String password) {
        try {
            // Asked first: Flyway tells of a database that is not there in words of its own.
            DriverManager.getConnection(url, name, password).close();
            Flyway.configure().dataSource(url, name, password).load().migrate();
            return DriverManager.getConnection(url, name, password);
        } catch (SQLException failed) {
            throw new CannotStart("The database does not answer.", "Look whether it runs, and at its address.");
        }
    }
}
