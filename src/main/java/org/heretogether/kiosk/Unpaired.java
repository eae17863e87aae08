package org.heretogether.kiosk;

/** The request came from a tablet that nobody has paired, or that was un-paired. */
class Unpaired extends RuntimeException {
    Unpaired() {
        super("This tablet is not paired");
    }
}
