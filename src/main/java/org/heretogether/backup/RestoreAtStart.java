package org.heretogether.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import org.heretogether.base.ChangeMade;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts a waiting backup back before anyone can ask for anything. */
@Component
@DependsOnDatabaseInitialization
class RestoreAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(RestoreAtStart.class);

    private final ApplicationEventPublisher events;
    private @Nullable ChangeMade made;

    RestoreAtStart(Backups backups, WantedBackups wanted, ApplicationEventPublisher events) {
        this.events = events;
        Path waiting = wanted.waiting();
        if (!Files.exists(waiting)) {
            return;
        }
        try {
            if (backups.putBack(waiting) instanceof Checked.Good(Contents contents)) {
                made = new ChangeMade(wanted.wantedBy(), "put-back", "", "");
                LOG.info("The backup of {} is back: {} rows.", contents.madeAt(), contents.rows());
            } else {
                LOG.error("The waiting backup is broken. Everything is as it was before.");
            }
        } catch (RuntimeException failed) {
            LOG.error("The waiting backup could not be put back. Everything is as it was before.", failed);
        }
        // Once, whatever came of it: the same file must not come back at every start.
        Folders.delete(waiting);
    }

    // Only now: the log that was there before went with the tables, and nobody listened while beans were made.
    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (made != null) {
            events.publishEvent(made);
        }
    }
}
