package org.heretogether.base;

/** Someone else changed the same thing in between: what was typed must be kept, shown beside what is there now, and tried again. */
public class Changed extends RuntimeException {
    public Changed(String what) {
        super(what + " was changed by someone else in between");
    }
}
