package org.heretogether.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.heretogether.base.CannotStart;

/**
 * A task on one file that somebody named. Whatever goes wrong is told in a plain sentence.
 *
 * @param how how to call it
 * @param failed what is said behind the name of the file when it did not work
 */
record FileTask(String how, String failed) {

    interface Work {
        int on(Path file) throws IOException;
    }

    int run(List<String> args, PrintStream err, Work work) {
        if (args.size() != 1 || args.getFirst().startsWith("-")) {
            err.println(how);
            return Command.MISUSED;
        }
        String named = args.getFirst();
        try {
            return work.on(Path.of(named));
        } catch (InvalidPathException noName) {
            err.println(named + " is not the name of a file.");
        } catch (FileAlreadyExistsException there) {
            err.println(there.getFile() + " is there already. Choose another name.");
        } catch (CannotStart cannot) {
            err.println(cannot.getMessage() + "\n" + cannot.whatToDo());
        } catch (IOException | RuntimeException broken) {
            err.println(named + failed + "\nFor whoever helps: " + broken);
        }
        return Command.REFUSED;
    }
}
