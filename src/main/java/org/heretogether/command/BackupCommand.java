package org.heretogether.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.heretogether.backup.Backups;
import org.heretogether.backup.Contents;
import org.heretogether.base.OwnData;

/** Writes everything of our place into one file. The program may be running meanwhile. */
final class BackupCommand implements Command {

    private static final FileTask TASK = new FileTask(
            "Use: ./run backup FILE\nIt writes everything of our place into a new file. The program may go on meanwhile.",
            " cannot be written. Look whether the folder is there, and how much room is left.");

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        return TASK.run(args, err, file -> {
            Contents written = write(file);
            out.println("Written to " + file + ": " + written.rows() + " rows, "
                    + written.files().size() + " files. Keep it in a safe place: all of us are in it.\nDelete it after "
                    + written.keepUntil() + ".");
            return DONE;
        });
    }

    // Under its name once it is whole. Nobody else on the machine may read it: all of us are in it.
    private static Contents write(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path unfinished = Files.createTempFile(
                file.toAbsolutePath().getParent(), file.getFileName().toString(), ".part");
        try {
            Contents written;
            try (var data = OwnData.look(System.getenv());
                    var to = Files.newOutputStream(unfinished)) {
                written = Backups.of(data, Clock.systemUTC()).write(to);
            }
            Files.move(unfinished, file);
            return written;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
