package org.heretogether.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.heretogether.base.DataFolder;
import org.heretogether.base.OwnData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Makes backups and puts them back. */
@Service
public class Backups {

    private final BackupRepository repository;
    private final Folders folders;
    private final Clock clock;

    @Autowired
    Backups(BackupRepository repository, DataFolder data, Clock clock) {
        this(repository, data.path(), clock);
    }

    private Backups(BackupRepository repository, Path data, Clock clock) {
        this.repository = repository;
        this.folders = new Folders(data);
        this.clock = clock;
    }

    /** For a short task without the server. */
    public static Backups of(OwnData data, Clock clock) {
        return new Backups(new BackupRepository(data), data.folder(), clock);
    }

    /** Writes everything as it is at this moment, and says what that was. People may go on meanwhile. */
    public Contents write(OutputStream to) throws IOException {
        return new BackupWriter(repository, folders, clock.instant(), keepUntil()).write(to);
    }

    /** The last day on which a backup made today should still be there. */
    public LocalDate keepUntil() {
        return LocalDate.now(clock).plusMonths(months());
    }

    /** For how many months a backup may stay. */
    int months() {
        return repository.months();
    }

    /** Looks at every byte of a file, and changes nothing. */
    public Checked check(Path file) {
        return new BackupReader(file).check(repository, folders.data());
    }

    /**
     * Puts a file back while nobody else is at the tables. Rows are there wholly or not at all; files come before them and what
     * is no longer wanted goes after. What was there before lies in {@code restore/}.
     */
    public Checked putBack(Path file) {
        Checked checked = check(file);
        if (!(checked instanceof Checked.Good(Contents contents))) {
            return checked;
        }
        try (var zip = new ZipFile(file.toFile())) {
            folders.forgetUnpacked();
            BackupReader.unpack(zip, contents, folders.unpacked());
            keepWhatIsThere();
            List<String> paths =
                    contents.files().stream().map(Contents.File::path).toList();
            folders.takeIn(paths);
            repository.inOne(one -> {
                var stays = StaysGone.read(one);
                replace(one, zip, contents);
                stays.write(one);
            });
            folders.keepOnly(paths);
            folders.forgetUnpacked();
            return checked;
        } catch (IOException failed) {
            throw new UncheckedIOException("Putting back " + file, failed);
        }
    }

    private void keepWhatIsThere() throws IOException {
        Path before = folders.before();
        Files.createDirectories(before.getParent());
        Path unfinished = before.resolveSibling("before.part");
        try (var out = Files.newOutputStream(unfinished)) {
            write(out);
        }
        Files.move(unfinished, before, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void replace(BackupRepository repository, ZipFile zip, Contents contents) {
        repository.empty();
        for (var table : contents.tables()) {
            try (var rows = BackupReader.rows(zip, table)) {
                repository.insert(table.name(), table.columns(), rows);
            } catch (IOException failed) {
                throw new UncheckedIOException("Putting back " + table.name(), failed);
            }
            var hashing = new Hashing(OutputStream.nullOutputStream());
            long rows = BackupWriter.lines(repository, table.name(), table.columns(), hashing);
            if (rows != table.rows() || !hashing.hash().equals(table.hash())) {
                throw new IllegalStateException(
                        "After putting it back, the table " + table.name() + " is not the same");
            }
        }
    }
}
