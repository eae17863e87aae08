package org.heretogether.organiser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashMap;

/**
 * Counts tries to sign in: ten in ten minutes for one name from one address. Someone elsewhere with the right password is
 * never locked out. Remembers the newest thousands of pairs, so that no flood of names fills the memory.
 */
final class Tries {

    private static final int MOST = 10;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final LinkedHashMap<Who, ArrayDeque<Instant>> tries = new LinkedHashMap<>(64, 0.75f, true);

    Tries(Clock clock) {
        this.clock = clock;
    }

    private record Who(String name, String address) {}

    /** Notes a try, unless there were too many. */
    synchronized boolean mayTry(String name, String address) {
        Instant now = clock.instant();
        var moments = tries.computeIfAbsent(new Who(name, address), who -> new ArrayDeque<>());
        while (!moments.isEmpty() && moments.peekFirst().plus(WITHIN).isBefore(now)) {
            moments.removeFirst();
        }
        forgetOldest();
        if (moments.size() >= MOST) {
            return false;
        }
        moments.addLast(now);
        return true;
    }

    synchronized void forget(String name, String address) {
        tries.remove(new Who(name, address));
    }

    private void forgetOldest() {
        Iterator<Who> oldest = tries.keySet().iterator();
        while (tries.size() > REMEMBERED && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }
}
