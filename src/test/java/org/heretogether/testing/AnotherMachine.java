package org.heretogether.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A second machine on a cable of its own: a network namespace, which needs root on Linux. */
public final class AnotherMachine implements AutoCloseable {

    private static final String OURS = "10.83.0.1";
    private static final String THEIRS = "10.83.0.2";

    private final String name = "ht" + ProcessHandle.current().pid();
    private final Path home;

    private AnotherMachine(Path home) {
        this.home = home;
    }

    /** None where this account may not make one. */
    public static Optional<AnotherMachine> connected() throws IOException, InterruptedException {
        var machine = new AnotherMachine(Files.createDirectories(Program.newFolder()));
        String cable = machine.name + "a";
        String end = machine.name + "b";
        boolean made = machine.runs("ip", "netns", "add", machine.name)
                && machine.runs("ip", "link", "add", cable, "type", "veth", "peer", "name", end)
                && machine.runs("ip", "link", "set", end, "netns", machine.name)
                && machine.runs("ip", "addr", "add", OURS + "/24", "dev", cable)
                && machine.runs("ip", "link", "set", cable, "up")
                && machine.runs("ip", "-n", machine.name, "addr", "add", THEIRS + "/24", "dev", end)
                && machine.runs("ip", "-n", machine.name, "link", "set", "lo", "up")
                && machine.runs("ip", "-n", machine.name, "link", "set", end, "up");
        if (!made) {
            machine.close();
            return Optional.empty();
        }
        return Optional.of(machine);
    }

    /** What the other machine calls this one. */
    public String callsUs() {
        return OURS;
    }

    /** Its browser, as a program to start. */
    public Path browser(Path chromium) throws IOException {
        Path script = home.resolve("browser");
        Files.writeString(
                script,
                "#!/bin/sh\nexport HOME='%s'\nexec ip netns exec %s '%s' \"$@\"\n".formatted(home, name, chromium));
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    /** Does by hand what /trust asks for. False where the program for it is not installed. */
    public boolean trusts(byte[] authority) throws IOException, InterruptedException {
        Path store = Files.createDirectories(home.resolve(".pki/nssdb"));
        Path file = Files.write(home.resolve("here-together.crt"), authority);
        return runs("certutil", "-N", "--empty-password", "-d", "sql:" + store)
                && runs(
                        "certutil",
                        "-A",
                        "-d",
                        "sql:" + store,
                        "-t",
                        "C,,",
                        "-n",
                        "Here Together",
                        "-i",
                        file.toString());
    }

    public Path home() {
        return home;
    }

    @Override
    public void close() {
        try {
            runs("ip", "netns", "del", name);
            runs("ip", "link", "del", name + "a");
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean runs(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("log.txt").toFile())
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
