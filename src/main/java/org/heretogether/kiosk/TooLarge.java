package org.heretogether.kiosk;

/** More was sent at once than we read. */
class TooLarge extends RuntimeException {
    TooLarge(int most) {
        super("More than " + most + " bytes were sent at once");
    }
}
