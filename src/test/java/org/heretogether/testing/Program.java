package org.heretogether.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The packaged program in a process of its own, as people start it: one command, a folder and a port. */
public final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path output;
    private final Path errors;
    private final int port;

    private Program(Process process, Path output, Path errors, int port) {
        this.process = process;
        this.output = output;
        this.errors = errors;
        this.port = port;
    }

    /** Starts the program and does not wait for anything. */
    public static Program start(Path data, int port, Map<String, String> settings) {
        try {
            Path folder = Files.createDirectories(newFolder());
            Path output = folder.resolve("out.txt");
            Path errors = folder.resolve("err.txt");
            var environment = new HashMap<>(settings);
            environment.put("DATA_DIR", data.toString());
            environment.putIfAbsent("HTTPS_PORT", "off");
            environment.putIfAbsent("HERETOGETHER_WARM_VOICE", "false");
            environment.put("PORT", Integer.toString(port));
            var builder = new ProcessBuilder(Packaged.forAWhile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile());
            builder.environment().putAll(environment);
            return new Program(builder.start(), output, errors, port);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a short task said, and how it ended. */
    public record Task(int exit, String output) {}

    /** Does a short task on this data folder, such as a backup. */
    public static Task task(Path data, String... words) throws IOException, InterruptedException {
        Path output = Files.createDirectories(newFolder()).resolve("out.txt");
        var builder = new ProcessBuilder(Packaged.forAWhile(words))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("DATA_DIR", data.toString());
        Process process = builder.start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Still runs: " + read(output));
        }
        return new Task(process.exitValue(), read(output));
    }

    /** Starts the program and waits until it answers. */
    public static Program started(Path data, int port, Map<String, String> settings) {
        Program program = start(data, port, settings);
        program.awaitReady();
        return program;
    }

    public void awaitReady() {
        var asking = new Tablet(address());
        await().alias("ready: " + this).atMost(PATIENCE).ignoreExceptions().until(() -> {
            if (!process.isAlive()) {
                throw new AssertionError("Ended while starting: " + this);
            }
            return asking.get("/actuator/health").statusCode() == 200;
        });
    }

    /** Waits until the program has ended by itself, and gives its exit code. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("Still runs: " + this);
        }
        return process.exitValue();
    }

    public void send(Signal signal) throws IOException, InterruptedException {
        signal.to(process.pid());
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public String output() {
        return read(output);
    }

    public String errors() {
        return read(errors);
    }

    /** A folder that no other test uses. */
    public static Path newFolder() {
        return TestDatabase.folder()
                .resolve("program-" + UUID.randomUUID())
                .toAbsolutePath()
                .normalize();
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The database server that the program with this data folder started last. */
    public static long databaseOf(Path data) throws IOException {
        return Long.parseLong(
                Files.readString(data.resolve("mariadb/mariadbd.pid")).strip());
    }

    /** The port on which that database server listens. */
    public static int databasePort(Path data) throws IOException {
        String[] arguments = ProcessHandle.of(databaseOf(data))
                .flatMap(process -> process.info().arguments())
                .orElseThrow();
        for (String argument : arguments) {
            if (argument.startsWith("--port=")) {
                return Integer.parseInt(argument.substring("--port=".length()));
            }
        }
        throw new IllegalStateException("No port among " + String.join(" ", arguments));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    @Override
    public String toString() {
        return "process " + process.pid() + " on port " + port + "\n" + output() + errors();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
