package org.heretogether.base;

import java.util.Optional;

/** Where others in the room reach this program. */
public interface OurAddress {

    /** The beginning of every address of ours, over https, such as "https://192.168.1.5:8443"; none without a network. */
    Optional<String> onTheWifi();
}
