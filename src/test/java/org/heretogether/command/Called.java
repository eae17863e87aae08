package org.heretogether.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A command called as from the command line; what it wrote the last time is kept. */
final class Called {

    private final Command command;
    private String out = "";
    private String err = "";

    Called(Command command) {
        this.command = command;
    }

    int with(String... args) {
        var written = new ByteArrayOutputStream();
        var wrong = new ByteArrayOutputStream();
        int code = command.run(
                List.of(args),
                new PrintStream(written, true, StandardCharsets.UTF_8),
                new PrintStream(wrong, true, StandardCharsets.UTF_8));
        out = written.toString(StandardCharsets.UTF_8);
        err = wrong.toString(StandardCharsets.UTF_8);
        return code;
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }
}
