package org.heretogether.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The program as {@code ./run} starts it: its jar taken apart, and what its classes became in memory kept for the next start. */
final class Packaged {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Path APART = takenApart(Path.of(System.getProperty("heretogether.jar")));

    private Packaged() {}

    /** The command that starts it and, when it ends in order, keeps its classes for the next start if nobody did yet. */
    static List<String> forAnEvening() {
        return command("-XX:+AutoCreateSharedArchive");
    }

    /** The command that starts it, for less than an evening; {@code words} ask it for a short task. */
    static List<String> forAWhile(String... words) {
        var command = command("-Xshare:auto");
        command.addAll(List.of(words));
        return command;
    }

    private static List<String> command(String share) {
        return new ArrayList<>(List.of(
                JAVA,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                share,
                "-XX:SharedArchiveFile=" + APART.resolveSibling("start.jsa"),
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-jar",
                APART.toString()));
    }

    private static Path takenApart(Path jar) {
        Path folder =
                TestDatabase.folder().resolve("apart-" + UUID.randomUUID()).toAbsolutePath();
        try {
            Files.createDirectories(folder);
            Process process = new ProcessBuilder(
                            JAVA,
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--destination",
                            folder.resolve("program").toString())
                    .inheritIO()
                    .start();
            if (process.waitFor() != 0) {
                throw new AssertionError("Taking the jar apart failed");
            }
            return folder.resolve("program").resolve(jar.getFileName());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
