package org.heretogether.base;

import static heretogether.db.Tables.VENUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.heretogether.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TransactionsTest extends DatabaseTest {

    @Autowired
    Transactions transactions;

    @Test
    void work_that_waited_too_long_for_a_lock_is_done_again() throws Exception {
        VenueId venue = hall.place().venueId();
        var locked = new CountDownLatch(1);
        var secondAttempt = new CountDownLatch(1);
        var attempts = new AtomicInteger();
        try (var executor = Executors.newSingleThreadExecutor()) {
            var holder = executor.submit(() -> transactions.inOne(() -> {
                db.selectFrom(VENUE).where(VENUE.VENUE_ID.eq(venue)).forUpdate().fetch();
                locked.countDown();
                return waitFor(secondAttempt);
            }));
            waitFor(locked);

            transactions.inOne(() -> {
                if (attempts.incrementAndGet() == 2) {
                    secondAttempt.countDown();
                }
                return db.execute("set statement innodb_lock_wait_timeout = 1 for update venue set name = 'Elsewhere'");
            });

            assertThat(holder.get()).isTrue();
        }
        assertThat(attempts.get()).isGreaterThan(1);
        assertThat(db.fetchValue(VENUE.NAME)).isEqualTo("Elsewhere");
    }

    @Test
    void work_inside_other_work_is_undone_with_it() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transactions.inOne(() -> {
                    transactions.inOne(() -> hall.place());
                    throw new IllegalStateException("after the inner work was done");
                }));

        assertThat(db.fetchCount(VENUE)).isZero();
    }

    @Test
    void work_that_failed_for_another_reason_is_not_done_again() {
        var attempts = new AtomicInteger();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transactions.inOne(() -> {
                    attempts.incrementAndGet();
                    throw new IllegalStateException("of its own");
                }));

        assertThat(attempts).hasValue(1);
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
