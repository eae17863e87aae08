package org.heretogether.backup;

import java.io.BufferedReader;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.heretogether.backup.Checked.Good;
import org.heretogether.backup.Checked.Refused;
import org.heretogether.backup.Checked.Why;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file that may be a backup. What it says of itself is believed only where the bytes agree. */
record BackupReader(Path file) {

    private static final int LONGEST_CONTENTS = 64_000_000;
    private static final String TABLE = "[a-z_]{1,64}";

    /** Looks at every byte, and writes nothing. */
    Checked check(BackupRepository here, Path room) {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Optional<Contents> read = contents(zip);
            if (read.isEmpty()) {
                return new Refused(Why.NOT_A_BACKUP);
            }
            Contents contents = read.get();
            if (!fits(contents, here)) {
                return new Refused(Why.NEWER);
            }
            if (contents.fileBytes() > Files.getFileStore(room).getUsableSpace()) {
                return new Refused(Why.NO_ROOM);
            }
            return isWhole(zip, contents) ? new Good(contents) : new Refused(Why.BROKEN);
        } catch (ZipException | JacksonException | IllegalArgumentException notOurs) {
            return new Refused(Why.NOT_A_BACKUP);
        } catch (IOException | UncheckedIOException broken) {
            return new Refused(Why.BROKEN);
        }
    }

    /** What a file says of itself, unchecked; nothing if it is no backup. */
    Optional<Contents> contents() {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return contents(zip);
        } catch (IOException | JacksonException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<Contents> contents(ZipFile zip) throws IOException {
        var entry = zip.getEntry(Contents.NAME);
        if (entry == null) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LONGEST_CONTENTS);
            var contents = JsonMapper.shared().readValue(bytes, Contents.class);
            return Contents.FORMAT.equals(contents.format()) ? Optional.of(contents) : Optional.empty();
        }
    }

    private static boolean fits(Contents contents, BackupRepository here) {
        var tables = new HashSet<>(here.tables());
        return contents.version() <= Contents.VERSION
                && contents.schema().compareTo(here.schema()) <= 0
                && contents.tables().stream()
                        .allMatch(table -> tables.contains(table.name())
                                && here.columns(table.name()).containsAll(table.columns()));
    }

    private static boolean isWhole(ZipFile zip, Contents contents) throws IOException {
        var seen = new HashSet<String>();
        for (var table : contents.tables()) {
            if (!table.name().matches(TABLE)
                    || !seen.add(table.entry())
                    || !table.hash().equals(hash(zip, table.entry(), Long.MAX_VALUE))) {
                return false;
            }
        }
        for (var one : contents.files()) {
            if (!Folders.isOurs(one.path())
                    || !seen.add(one.entry())
                    || !one.hash().equals(hash(zip, one.entry(), one.bytes()))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String hash(ZipFile zip, String name, long most) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry);
                var hashing = new Hashing(new AtMost(OutputStream.nullOutputStream(), most))) {
            in.transferTo(hashing);
            return hashing.hash();
        }
    }

    /** The rows of a table, as they were written; to be closed. */
    static Stream<@Nullable String[]> rows(ZipFile zip, Contents.Rows table) throws IOException {
        var lines = new BufferedReader(
                new InputStreamReader(zip.getInputStream(zip.getEntry(table.entry())), StandardCharsets.UTF_8));
        return lines.lines().<@Nullable String[]>map(line -> {
            var row = JsonMapper.shared().readValue(line, String[].class);
            if (row.length != table.columns().size()) {
                throw new IllegalArgumentException("A row of " + table.name() + " has " + row.length + " columns");
            }
            return row;
        });
    }

    /** Writes the files into a folder of their own, not yet where they belong. */
    static void unpack(ZipFile zip, Contents contents, Path folder) throws IOException {
        for (var one : contents.files()) {
            Path to = folder.resolve(one.path());
            Files.createDirectories(to.getParent());
            try (InputStream in = zip.getInputStream(zip.getEntry(one.entry()));
                    var out = new AtMost(Files.newOutputStream(to), one.bytes())) {
                in.transferTo(out);
            }
        }
    }

    /** Refuses to write more than was announced: a bomb announces little. */
    private static final class AtMost extends FilterOutputStream {

        private long left;

        AtMost(OutputStream to, long most) {
            super(to);
            left = most;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException("More than was announced");
            }
            out.write(some, from, length);
        }
    }
}
