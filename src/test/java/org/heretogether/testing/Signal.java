package org.heretogether.testing;

import java.io.IOException;

/** What can be done to a process from outside. */
public enum Signal {
    /** Freezes it. */
    STOP,
    /** Lets it go on. */
    CONT,
    /** Asks it to end. */
    TERM,
    /** Ends it in the middle of whatever it does. */
    KILL;

    public void to(long pid) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("kill", "-" + name(), Long.toString(pid))
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("No process " + pid);
        }
    }
}
