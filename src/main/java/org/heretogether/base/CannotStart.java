package org.heretogether.base;

/** Why the program cannot start, in one sentence for the person who started it, and what to do about it. */
public class CannotStart extends RuntimeException {

    private final String whatToDo;

    public CannotStart(String why, String whatToDo) {
        super(why);
        this.whatToDo = whatToDo;
    }

    public String whatToDo() {
        return whatToDo;
    }
}
