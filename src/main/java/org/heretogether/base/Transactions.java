package org.heretogether.base;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does a piece of work wholly or not at all, again if MariaDB gave it up for another one (errors 1205 and 1213). */
@Component
public class Transactions {

    private static final int ATTEMPTS = 6;

    private final TransactionTemplate template;

    Transactions(PlatformTransactionManager manager) {
        this.template = new TransactionTemplate(manager);
    }

    /** The work may run several times, so it must do nothing but read and write rows. */
    public <T extends @Nullable Object> T inOne(Supplier<T> work) {
        return again(() -> template.execute(status -> work.get()));
    }

    /** A single statement, which is whole by itself, done again when it has to give way. */
    public <T extends @Nullable Object> T again(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            // MariaDB takes back the whole transaction: only who began it can begin it again.
            return work.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException failed) {
                if (attempt == ATTEMPTS || !gaveWayToAnother(failed)) {
                    throw failed;
                }
                pause(attempt);
            }
        }
    }

    private static boolean gaveWayToAnother(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && (sql.getErrorCode() == 1205 || sql.getErrorCode() == 1213)) {
                return true;
            }
        }
        return false;
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(5, 20) * (1L << attempt));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for another transaction", interrupted);
        }
    }
}
