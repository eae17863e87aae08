package org.heretogether.backup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What holds now and is not undone by an older backup: how long we keep things, and what went for good. With it, what was due
 * goes again as soon as the program starts.
 */
record StaysGone(List<@Nullable String[]> times, List<@Nullable String[]> gone) {

    private static final String TIMES = "keep_time";
    private static final String GONE = "gone";

    static StaysGone read(BackupRepository repository) {
        return new StaysGone(rows(repository, TIMES), rows(repository, GONE));
    }

    /** Only what was chosen here outweighs the backup; what nobody chose here comes from there. */
    void write(BackupRepository repository) {
        Set<@Nullable String> venues = first(rows(repository, "venue"), 0);
        int kind = repository.columns(TIMES).indexOf("kind");
        Set<@Nullable String> chosen = first(times, kind);
        insert(repository, TIMES, rows(repository, TIMES), row -> !chosen.contains(row[kind]), times, venues);
        Set<@Nullable String> known = first(gone, 0);
        insert(repository, GONE, rows(repository, GONE), row -> !known.contains(row[0]), gone, venues);
    }

    private static void insert(
            BackupRepository repository,
            String table,
            List<@Nullable String[]> theirs,
            Predicate<@Nullable String[]> stays,
            List<@Nullable String[]> ours,
            Set<@Nullable String> venues) {
        int venue = repository.columns(table).indexOf("venue_id");
        var all = new ArrayList<@Nullable String[]>();
        theirs.stream().filter(stays).forEach(all::add);
        ours.stream().filter(row -> venues.contains(row[venue])).forEach(all::add);
        repository.empty(table);
        repository.insert(table, repository.columns(table), all.stream());
    }

    private static Set<@Nullable String> first(List<@Nullable String[]> rows, int column) {
        var values = new HashSet<@Nullable String>();
        rows.forEach(row -> values.add(row[column]));
        return values;
    }

    private static List<@Nullable String[]> rows(BackupRepository repository, String table) {
        var rows = new ArrayList<@Nullable String[]>();
        repository.read(table, repository.columns(table), rows::add);
        return rows;
    }
}
