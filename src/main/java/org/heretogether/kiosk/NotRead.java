package org.heretogether.kiosk;

/** What was sent is no batch of items. */
class NotRead extends RuntimeException {
    NotRead() {
        super("Not a batch of items");
    }
}
