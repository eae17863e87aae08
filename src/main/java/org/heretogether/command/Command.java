package org.heretogether.command;

import java.io.PrintStream;
import java.util.List;

/** One thing `./run NAME …` does. Results go to {@code out}; what went wrong goes to {@code err}, in a plain sentence. */
interface Command {

    /** It did what it was asked. */
    int DONE = 0;

    /** What it was given cannot be used; {@code err} says why. */
    int REFUSED = 1;

    /** It was called wrongly; {@code err} says how to call it. */
    int MISUSED = 2;

    String name();

    /**
     * Does it once.
     *
     * @param args what stands after the name
     * @return {@link #DONE}, {@link #REFUSED} or {@link #MISUSED}
     */
    int run(List<String> args, PrintStream out, PrintStream err);
}
