package org.heretogether.organiser;

import java.util.Optional;
import org.heretogether.venue.Venue;

/** What a new place does first, one thing after the other, until its first question was asked. */
public interface FirstSteps {

    /**
     * What comes next.
     *
     * @param number from 1
     * @param of how many there are in all
     * @param picture its picture in the set
     * @param key its text
     * @param address the page on which it is done
     */
    record Step(int number, int of, String picture, String key, String address) {}

    /** The next one; empty where questions were asked before, or where everything is a rehearsal. */
    Optional<Step> next(Venue venue);

    /** Calls the listener when something may have been done, until the returned end is run. */
    Runnable listen(Runnable listener);
}
