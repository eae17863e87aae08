package org.heretogether.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** Puts a waiting backup back before anyone can ask for anything. */
@Component
@DependsOnDatabaseInitialization
class RestoreAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(RestoreAtStart.class);

    @Autowired
    RestoreAtStart(Backups backups) {
        Path waiting = backups.waiting();
        if (!Files.exists(waiting)) {
            return;
        }
        try {
            if (backups.putBack(waiting) instanceof Checked.Good(Contents contents)) {
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
}
