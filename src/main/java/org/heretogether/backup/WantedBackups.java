package org.heretogether.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.heretogether.base.DataFolder;
import org.springframework.stereotype.Service;

/** Backups that somebody wants back: they are looked into, agreed to by a second organiser, and come back at the next start. */
@Service
public class WantedBackups {

    private final Backups backups;
    private final Folders folders;

    WantedBackups(Backups backups, DataFolder data) {
        this.backups = backups;
        this.folders = new Folders(data.path());
    }

    /** Keeps a checked file until someone has decided about it. */
    public void keepForLater(Path file) {
        try {
            Files.createDirectories(folders.decided().getParent());
            Files.deleteIfExists(folders.wantedBy());
            Files.copy(file, folders.undecided(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException("Keeping " + file, failed);
        }
    }

    /** What came of wanting a backup back. */
    public enum Wanted {
        /** It comes back at the next start. */
        COMES_BACK,
        /** Another organiser has to agree first. */
        WAITS,
        /** Another file was kept since. */
        ANOTHER_FILE
    }

    /** A kept file that waits for a second organiser, and who wants it. */
    public record Asked(String who, Contents contents) {}

    /** What waits for a second organiser. */
    public Optional<Asked> asked() {
        try {
            return Files.exists(folders.undecided()) && Files.exists(folders.wantedBy())
                    ? new BackupReader(folders.undecided())
                            .contents()
                            .map(contents -> new Asked(read(folders.wantedBy()), contents))
                    : Optional.empty();
        } catch (UncheckedIOException goneMeanwhile) {
            return Optional.empty();
        }
    }

    /**
     * Somebody wants the kept file back: everything that is here now would go.
     *
     * @param seen what was told of it before somebody decided
     * @param alone whether there is no second organiser who could agree
     */
    public synchronized Wanted want(Contents seen, String who, boolean alone) {
        Optional<Asked> asked = asked();
        boolean another = asked.filter(one -> !one.who().equals(who)).isPresent();
        if (alone || another) {
            String both = another ? asked.get().who() + ", " + who : who;
            return putBackAtNextStart(seen, both) ? Wanted.COMES_BACK : Wanted.ANOTHER_FILE;
        }
        if (!backups.check(folders.undecided()).equals(new Checked.Good(seen))) {
            return Wanted.ANOTHER_FILE;
        }
        try {
            Files.writeString(folders.wantedBy(), who);
            return Wanted.WAITS;
        } catch (IOException failed) {
            throw new UncheckedIOException("Asking for a second organiser", failed);
        }
    }

    /**
     * The kept file comes back at the next start; the log will say who wanted it.
     *
     * @param seen what was told of it before somebody decided
     * @return false if another file was kept since
     */
    boolean putBackAtNextStart(Contents seen, String who) {
        if (!backups.check(folders.undecided()).equals(new Checked.Good(seen))) {
            return false;
        }
        try {
            Files.writeString(folders.decidedBy(), who);
            Files.deleteIfExists(folders.wantedBy());
            Files.move(
                    folders.undecided(),
                    folders.decided(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException("Keeping a backup for the next start", failed);
        }
    }

    /** The kept file is not wanted after all. */
    public void forget() {
        Folders.delete(folders.undecided());
        Folders.delete(folders.wantedBy());
    }

    /** The file that waits to be put back, if there is one. */
    Path waiting() {
        return folders.decided();
    }

    /** Who wants it put back; empty where nobody said. */
    String wantedBy() {
        return Files.exists(folders.decidedBy()) ? read(folders.decidedBy()) : "";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("Reading " + file, failed);
        }
    }
}
