package org.heretogether.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

/** The commands there are. */
public final class Commands {

    private static final List<Command> ALL = List.of(
            new CountCommand(), new WordingCommand(), new BoardCommand(), new BackupCommand(), new RestoreCommand());

    private Commands() {}

    /** Runs the command the first word names and gives its exit code; nothing if it names none. Both streams are UTF-8, wherever we are. */
    public static OptionalInt run(String... words) {
        if (words.length == 0) {
            return OptionalInt.empty();
        }
        List<String> args = List.of(words).subList(1, words.length);
        return ALL.stream()
                .filter(command -> command.name().equals(words[0]))
                .mapToInt(command -> command.run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err)))
                .findFirst();
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
