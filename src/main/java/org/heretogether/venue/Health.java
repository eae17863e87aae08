package org.heretogether.venue;

import org.jspecify.annotations.Nullable;

/**
 * How a tablet was doing when it last said so. Null is what its browser does not tell.
 *
 * @param clockAheadSeconds how far its clock is ahead of ours; negative when it is behind
 * @param battery how full, 0 to 100
 * @param freeMegabytes what its browser still has room for
 */
public record Health(
        @Nullable Integer clockAheadSeconds,
        @Nullable Integer battery,
        @Nullable Boolean charging,
        @Nullable Integer freeMegabytes) {

    private static final int RIGHT_TO = 60;
    private static final int LOW = 20;
    private static final int HALF = 60;
    private static final int LITTLE_ROOM = 100;

    /** Nothing was told yet. */
    public static final Health UNKNOWN = new Health(null, null, null, null);

    public Health {
        if (battery != null && (battery < 0 || battery > 100)) {
            throw new IllegalArgumentException("No battery is this full: " + battery);
        }
        if (freeMegabytes != null && freeMegabytes < 0) {
            throw new IllegalArgumentException("No room is this small: " + freeMegabytes);
        }
    }

    /** How full its battery is, in four words. */
    public enum Battery {
        CHARGING,
        LOW,
        HALF,
        FULL
    }

    public boolean tellsBattery() {
        return battery != null;
    }

    /** What to say of its battery. */
    public Battery batteryNow() {
        if (Boolean.TRUE.equals(charging)) {
            return Battery.CHARGING;
        }
        int full = battery == null ? 100 : battery;
        return full < LOW ? Battery.LOW : full < HALF ? Battery.HALF : Battery.FULL;
    }

    /** Whether its clock is so wrong that answers may get a wrong time. */
    public boolean isClockWrong() {
        return clockAheadSeconds != null && Math.abs((long) clockAheadSeconds) >= RIGHT_TO;
    }

    public boolean hasLittleRoom() {
        return freeMegabytes != null && freeMegabytes < LITTLE_ROOM;
    }
}
