package org.heretogether.kiosk;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * How many posts are worked on at once: a few for each processor. After an evening without Wi-Fi hundreds of tablets send
 * together; all at once they would only get in each other's way, one after another they are all done sooner.
 */
@Component
class Places {

    private static final int FOR_EACH_PROCESSOR = 4;
    private static final long LONGEST_WAIT_SECONDS = 5;

    private final Semaphore free =
            new Semaphore(FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors(), true);

    /** Does the work when a place is free, in the order in which they came; {@link Busy} when none is for too long. */
    <T> T inOne(Supplier<T> work) {
        try {
            if (!free.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
