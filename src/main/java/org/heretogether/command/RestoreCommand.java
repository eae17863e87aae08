package org.heretogether.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.heretogether.backup.Backups;
import org.heretogether.backup.Checked;
import org.heretogether.base.OwnData;

/** Puts a backup back, while the program is stopped. What was there before is kept beside it. */
final class RestoreCommand implements Command {

    private static final FileTask TASK = new FileTask(
            "Use: ./run restore FILE\nIt puts a backup back in place of what is there. Stop the program first.",
            " could not be put back. Everything is as it was before.");

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        return TASK.run(args, err, file -> {
            if (!Files.isRegularFile(file)) {
                err.println("There is no file " + file + ".");
                return REFUSED;
            }
            return putBack(file, out, err);
        });
    }

    private static int putBack(Path file, PrintStream out, PrintStream err) {
        try (var data = OwnData.take(System.getenv())) {
            return switch (Backups.of(data, Clock.systemUTC()).putBack(file)) {
                case Checked.Good good -> {
                    out.println("Everything is as it was on " + good.contents().madeAt() + ": "
                            + good.contents().rows() + " rows, "
                            + good.contents().files().size() + " files.\nWhat was there before lies in "
                            + data.folder().resolve("restore") + ".");
                    yield DONE;
                }
                case Checked.Refused refused -> {
                    err.println(file + why(refused.why()) + " Nothing was changed.");
                    yield REFUSED;
                }
            };
        }
    }

    private static String why(Checked.Why why) {
        return switch (why) {
            case NOT_A_BACKUP -> " is not a backup of Here Together.";
            case BROKEN -> " is broken.";
            case NEWER -> " was made by a newer Here Together. Bring this one up to date first.";
            case NO_ROOM -> " does not fit on this machine. Make room first.";
        };
    }
}
