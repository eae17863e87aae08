package org.heretogether.kiosk;

/** Too many tablets speak at once; this one keeps what it has and comes again. */
class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;
}
