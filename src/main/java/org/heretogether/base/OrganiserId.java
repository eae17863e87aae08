package org.heretogether.base;

import java.util.UUID;

/** Names one organiser. */
public record OrganiserId(UUID value) {
    public static OrganiserId next() {
        return new OrganiserId(Uuid7.next());
    }

    public static OrganiserId of(String text) {
        return new OrganiserId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
