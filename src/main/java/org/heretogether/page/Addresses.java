package org.heretogether.page;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** Reads ids out of a page's address. */
public final class Addresses {

    private Addresses() {}

    /** The id that stands in the address under this name; none if what stands there is no id. */
    public static Optional<UUID> id(BeforeEnterEvent event, String name) {
        try {
            return event.getRouteParameters().get(name).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
