package org.heretogether.testing;

import heretogether.db.DefaultSchema;
import java.nio.file.Path;
import java.util.UUID;
import org.heretogether.base.DataFolder;
import org.heretogether.base.EmbeddedMariaDb;
import org.jooq.DSLContext;
import org.jooq.TableOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The one MariaDB server of a test run. */
public final class TestDatabase {

    private static @Nullable EmbeddedMariaDb server;

    private TestDatabase() {}

    /** Points a Spring context at the server, and at a data folder of its own; no sample is loaded. */
    public static void register(DynamicPropertyRegistry properties) {
        register(properties, server());
    }

    /** The same with another server. */
    public static void register(DynamicPropertyRegistry properties, EmbeddedMariaDb mariaDb) {
        properties.add("spring.datasource.url", mariaDb::url);
        properties.add("spring.datasource.username", mariaDb::user);
        properties.add("spring.datasource.password", mariaDb::password);
        properties.add(
                "heretogether.data-dir",
                () -> folder().resolve("app-" + UUID.randomUUID()).toString());
        properties.add("heretogether.warm-voice", () -> "false");
        properties.add("heretogether.rehearsal", () -> "false");
        properties.add("heretogether.https-port", () -> "off");
    }

    public static void empty(DSLContext db) {
        db.connection(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set foreign_key_checks = 0");
                for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                    if (table.getTableType() == TableOptions.TableType.VIEW) {
                        continue;
                    }
                    statement.execute("delete from `" + table.getName() + "`");
                }
                statement.execute("set foreign_key_checks = 1");
            }
        });
    }

    private static synchronized EmbeddedMariaDb server() {
        if (server == null) {
            Path home = folder().resolve("mariadb-" + ProcessHandle.current().pid());
            DataFolder.take(home);
            EmbeddedMariaDb started = EmbeddedMariaDb.start(programs(), home.resolve("mariadb"));
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            server = started;
        }
        return server;
    }

    /** Where MariaDB's own files lie, shared by everything on this machine. */
    public static Path programs() {
        return Path.of(System.getProperty("user.home"), ".cache", "heretogether", "mariadb-11.4.5");
    }

    /** What tests write lies below this. */
    public static Path folder() {
        return Path.of(System.getProperty("heretogether.test-dir", "target/test-data"));
    }
}
