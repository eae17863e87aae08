package org.heretogether.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The packaged program in a process of its own, as people start it, with a data folder of its own. */
public final class RunningProgram implements AutoCloseable {

    private static final String READY = "Ctrl-C stops everything.";
    private static final Pattern CODE = Pattern.compile("with this code, once: (\\d{4} \\d{4})");
    private static @Nullable RunningProgram ofAll;

    private final Path home;
    private final int port;
    private final int securePort = freePort();
    private Process process;

    private RunningProgram(Path home, int port) {
        this.home = home;
        this.port = port;
        this.process = begin();
    }

    /** A new program with the sample club night, for one test class. */
    public static RunningProgram start() {
        Path home = Path.of(
                System.getProperty("heretogether.test-dir", "target/test-data"), "evening-" + UUID.randomUUID());
        SharedSounds.give(home.resolve("data"));
        return new RunningProgram(home, freePort());
    }

    /** The program shared by all classes that only use tablets and leave its questions as they are. */
    public static synchronized RunningProgram ofAll() {
        if (ofAll == null) {
            RunningProgram started = start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            ofAll = started;
        }
        return ofAll;
    }

    /** What a browser on the program's own machine calls it. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** The same program under a name that is not its own machine's, so that a tablet has to be let in. */
    public String addressFromElsewhere() {
        return "http://127.0.0.2:" + port;
    }

    /** What another machine that reaches us at this number calls the program, over plain http. */
    public String addressAt(String number) {
        return "http://" + number + ":" + port;
    }

    /** The same over https. */
    public String secureAddressAt(String number) {
        return "https://" + number + ":" + securePort;
    }

    /** The code with which the first organiser begins, as the program printed it. */
    public String firstCode() {
        Matcher code = CODE.matcher(printed());
        if (!code.find()) {
            throw new AssertionError("No code was printed:\n" + printed());
        }
        return code.group(1);
    }

    public String printed() {
        try {
            return Files.exists(log()) ? Files.readString(log()) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The power is gone: the program and its database get no chance to put anything away. */
    public void kill() {
        long database = databaseProcess().pid();
        process.destroyForcibly().onExit().join();
        ProcessHandle.of(database).ifPresent(running -> {
            running.destroyForcibly();
            running.onExit().join();
        });
    }

    /** The folder in which the program keeps everything. */
    public Path data() {
        return home.resolve("data");
    }

    /** The same program again: same port, same data. */
    public void startAgain() {
        process = begin();
    }

    /** How often something stands in the database, by a query that counts. */
    public long count(String query) {
        try (var connection = database();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new AssertionError(query, failed);
        }
    }

    /** The first column, as text. */
    public List<String> texts(String query) {
        try (var connection = database();
                var rows = connection.createStatement().executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException failed) {
            throw new AssertionError(query, failed);
        }
    }

    /** Puts the database into a state that would take a whole evening to reach. */
    public void change(String... statements) {
        try (var connection = database();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new AssertionError(Arrays.toString(statements), failed);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(30, java.util.concurrent.TimeUnit.SECONDS).join();
    }

    private Process begin() {
        try {
            Files.createDirectories(home);
            Files.deleteIfExists(log());
            var builder = new ProcessBuilder(Packaged.forAnEvening())
                    .redirectErrorStream(true)
                    .redirectOutput(log().toFile());
            builder.environment().put("HTTPS_PORT", String.valueOf(securePort));
            builder.environment().put("PORT", String.valueOf(port));
            builder.environment().put("DATA_DIR", home.resolve("data").toString());
            Process started = builder.start();
            await().atMost(Duration.ofSeconds(120))
                    .until(() -> !started.isAlive() || printed().contains(READY));
            if (!started.isAlive()) {
                throw new AssertionError("The program did not start:\n" + printed());
            }
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Connection database() throws SQLException {
        String port = Arrays.stream(databaseProcess().info().arguments().orElseThrow())
                .filter(argument -> argument.startsWith("--port="))
                .findFirst()
                .orElseThrow()
                .substring("--port=".length());
        String name = "heretogether";
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + port + "/" + name + "?sslMode=disable", name, name);
    }

    private ProcessHandle databaseProcess() {
        try {
            String pid = Files.readString(home.resolve("data/mariadb/mariadbd.pid"));
            return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path log() {
        return home.resolve("printed.txt");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
