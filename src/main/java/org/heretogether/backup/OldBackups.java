package org.heretogether.backup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then whether a backup in our own folder is past its day. */
@Component
class OldBackups {

    private static final Logger LOG = LoggerFactory.getLogger(OldBackups.class);

    private final Backups backups;

    OldBackups(Backups backups) {
        this.backups = backups;
    }

    @Scheduled(fixedDelay = 21_600_000, initialDelay = 90_000)
    void look() {
        int gone = backups.forgetOld();
        if (gone > 0) {
            LOG.info("{} backups were past their day and went", gone);
        }
    }
}
