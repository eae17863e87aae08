package org.heretogether.venue;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a tablet can record sounds and take pictures: {@code works}, or why not. Null until it said so. */
public record Devices(@Nullable String microphone, @Nullable String camera) {

    private static final Set<String> STATES = Set.of("works", "not-secure", "no-device", "denied", "not-able");

    public Devices {
        if ((microphone != null && !STATES.contains(microphone)) || (camera != null && !STATES.contains(camera))) {
            throw new IllegalArgumentException("No states of devices: " + microphone + ", " + camera);
        }
    }
}
