package org.heretogether.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import org.heretogether.backup.Backups;
import org.heretogether.backup.Contents;
import org.heretogether.base.CannotStart;
import org.heretogether.base.OwnData;

/** Writes everything of our place into one file. The program may be running meanwhile. */
final class BackupCommand implements Command {

    private static final String HOW =
            "Use: ./run backup FILE\nIt writes everything of our place into a new file. The program may go on meanwhile.";

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.size() != 1 || args.getFirst().startsWith("-")) {
            err.println(HOW);
            return MISUSED;
        }
        String named = args.getFirst();
        try {
            Path file = Path.of(named);
            Path unfinished = Path.of(named + ".part");
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(named);
            }
            try (var data = OwnData.look(System.getenv());
                    var to = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW)) {
                Contents written = Backups.of(data, Clock.systemUTC()).write(to);
                out.println("Written to " + named + ": " + written.rows() + " rows, "
                        + written.files().size() + " files. Keep it in a safe place: all of us are in it.");
            }
            Files.move(unfinished, file);
            return DONE;
        } catch (FileAlreadyExistsException there) {
            err.println(there.getFile() + " is there already. Choose another name.");
        } catch (CannotStart cannot) {
            err.println(cannot.getMessage() + "\n" + cannot.whatToDo());
        } catch (InvalidPathException noName) {
            err.println(named + " is not the name of a file.");
        } catch (IOException failed) {
            err.println(named + " cannot be written. Look whether the folder is there, and how much room is left.");
        }
        return REFUSED;
    }
}
