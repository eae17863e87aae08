package org.heretogether.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a backup, so that every part can be checked before anything is touched.
 *
 * @param format always {@link #FORMAT}
 * @param version of the way a backup is written
 * @param schema the last migration it was made with, such as "006"
 * @param keepUntil the last day on which it should still be there; null in older ones
 */
public record Contents(
        String format,
        int version,
        String schema,
        Instant madeAt,
        @Nullable LocalDate keepUntil,
        String place,
        List<Rows> tables,
        List<File> files) {

    static final String FORMAT = "here-together-backup";
    static final int VERSION = 1;
    static final String NAME = "contents.json";

    /** A table: its rows lie in {@code tables/<name>.jsonl}, one a line, in the order of its key. */
    public record Rows(String name, List<String> columns, long rows, String hash) {
        String entry() {
            return "tables/" + name + ".jsonl";
        }
    }

    /** A picture, sound or film: it lies in {@code files/<path>}. */
    public record File(String path, long bytes, String hash) {
        String entry() {
            return "files/" + path;
        }
    }

    public long rows() {
        return tables.stream().mapToLong(Rows::rows).sum();
    }

    /** How many rows a table has; none if it is not there. */
    public long rowsOf(String table) {
        return tables.stream()
                .filter(one -> one.name().equals(table))
                .mapToLong(Rows::rows)
                .sum();
    }

    long fileBytes() {
        return files.stream().mapToLong(File::bytes).sum();
    }
}
