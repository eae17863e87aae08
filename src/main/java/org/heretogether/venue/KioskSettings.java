package org.heretogether.venue;

import org.jspecify.annotations.Nullable;

/**
 * How one tablet behaves when nobody touches it. Times are seconds; 0 is off.
 *
 * @param askSeconds without a touch until it asks softly
 * @param coverSeconds from there until it hides the answers
 * @param nobodySeconds from there until it goes back to the first screen
 * @param undoSeconds in which what was finished can be undone
 * @param handedOut with a supporter: it neither asks nor hides by itself
 * @param pxPerMm CSS pixels in a millimetre of its screen; {@code null} while nobody has measured it
 * @param measureAsked an organiser wants it measured
 */
public record KioskSettings(
        int askSeconds,
        int coverSeconds,
        int nobodySeconds,
        int undoSeconds,
        boolean handedOut,
        @Nullable Double pxPerMm,
        boolean measureAsked) {

    /** Handbook, accessibility 2.1. */
    public static final KioskSettings USUAL = new KioskSettings(90, 60, 1200, 10, false, null, false);

    /** A phone's screen has about 18 pixels a millimetre before they are counted together; a wall of light has one. */
    private static final double FEWEST_PX = 1;

    private static final double MOST_PX = 40;
    private static final int DAY = 86_400;

    public KioskSettings {
        for (int seconds : new int[] {askSeconds, coverSeconds, nobodySeconds, undoSeconds}) {
            if (seconds < 0 || seconds > DAY) {
                throw new IllegalArgumentException("Not a number of seconds within a day: " + seconds);
            }
        }
        if (pxPerMm != null && !isScreen(pxPerMm)) {
            throw new IllegalArgumentException("Not pixels in a millimetre: " + pxPerMm);
        }
    }

    /** Whether a screen can have so many CSS pixels in a millimetre. */
    public static boolean isScreen(double pxPerMm) {
        return pxPerMm >= FEWEST_PX && pxPerMm <= MOST_PX;
    }
}
