package org.heretogether.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes a backup: tables, files, and at the end what is in it. */
record BackupWriter(BackupRepository repository, Folders folders, Instant now, LocalDate keepUntil) {

    Contents write(OutputStream to) throws IOException {
        try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            var tables = new ArrayList<Contents.Rows>();
            repository.inOne(atOneMoment -> {
                for (String table : atOneMoment.tables()) {
                    tables.add(table(atOneMoment, table, zip));
                }
            });
            var contents = new Contents(
                    Contents.FORMAT,
                    Contents.VERSION,
                    repository.schema(),
                    now,
                    keepUntil,
                    repository.place(),
                    tables,
                    files(zip));
            zip.putNextEntry(new ZipEntry(Contents.NAME));
            zip.write(JsonMapper.shared().writeValueAsBytes(contents));
            zip.closeEntry();
            return contents;
        }
    }

    private static Contents.Rows table(BackupRepository repository, String table, ZipOutputStream zip) {
        List<String> columns = repository.columns(table);
        try {
            zip.putNextEntry(new ZipEntry("tables/" + table + ".jsonl"));
            var hashing = new Hashing(zip);
            long rows = lines(repository, table, columns, hashing);
            zip.closeEntry();
            return new Contents.Rows(table, columns, rows, hashing.hash());
        } catch (IOException failed) {
            throw new UncheckedIOException("Writing the table " + table, failed);
        }
    }

    /** Writes each row as a line of JSON, and says how many. */
    static long lines(BackupRepository repository, String table, List<String> columns, OutputStream to) {
        var rows = new long[1];
        repository.read(table, columns, row -> {
            try {
                to.write(JsonMapper.shared().writeValueAsBytes(row));
                to.write('\n');
                rows[0]++;
            } catch (IOException failed) {
                throw new UncheckedIOException("Writing a row of " + table, failed);
            }
        });
        return rows[0];
    }

    private List<Contents.File> files(ZipOutputStream zip) throws IOException {
        var files = new ArrayList<Contents.File>();
        for (String path : folders.all()) {
            try (var in = Files.newInputStream(folders.path(path))) {
                zip.putNextEntry(new ZipEntry("files/" + path));
                var hashing = new Hashing(zip);
                in.transferTo(hashing);
                zip.closeEntry();
                files.add(new Contents.File(path, hashing.bytes(), hashing.hash()));
            } catch (NoSuchFileException takenAwayMeanwhile) {
                continue;
            }
        }
        return files;
    }
}
