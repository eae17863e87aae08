package org.heretogether.testing;

import static java.util.function.Predicate.not;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A file in which somebody outside writes down every item before it is sent and every acknowledgement after it came. What the
 * database holds in the end is compared with it.
 */
public final class Ledger implements AutoCloseable {

    private static final String SENDING = "sending";
    private static final String SAFE = "safe";

    private final Path file;
    private final BufferedWriter writer;

    private Ledger(Path file, BufferedWriter writer) {
        this.file = file;
        this.writer = writer;
    }

    public static Ledger open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return new Ledger(file, Files.newBufferedWriter(file));
    }

    public void sending(UUID id, String item) {
        write(SENDING + " " + id + " " + item);
    }

    public void acknowledged(UUID id) {
        write(SAFE + " " + id);
    }

    /** Every item, in the order of sending, by its id. */
    public Map<UUID, String> sent() {
        return items(id -> true);
    }

    public Map<UUID, String> acknowledged() {
        return items(safe()::contains);
    }

    public Map<UUID, String> unacknowledged() {
        return items(not(safe()::contains));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private Set<UUID> safe() {
        var safe = new HashSet<UUID>();
        for (String line : lines()) {
            String[] parts = line.split(" ", 3);
            if (parts[0].equals(SAFE)) {
                safe.add(UUID.fromString(parts[1]));
            }
        }
        return safe;
    }

    private Map<UUID, String> items(Predicate<UUID> wanted) {
        var items = new LinkedHashMap<UUID, String>();
        for (String line : lines()) {
            String[] parts = line.split(" ", 3);
            if (parts[0].equals(SENDING) && wanted.test(UUID.fromString(parts[1]))) {
                items.put(UUID.fromString(parts[1]), parts[2]);
            }
        }
        return items;
    }

    private Iterable<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private synchronized void write(String line) {
        try {
            writer.write(line);
            writer.newLine();
            writer.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
