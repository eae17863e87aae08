package org.heretogether.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.heretogether.base.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then whether a backup in our own folder is past its day. */
@Component
class OldBackups {

    private static final Logger LOG = LoggerFactory.getLogger(OldBackups.class);

    private final Backups backups;
    private final Folders folders;
    private final Clock clock;

    OldBackups(Backups backups, DataFolder data, Clock clock) {
        this.backups = backups;
        this.folders = new Folders(data.path());
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 21_600_000, initialDelay = 90_000)
    void look() {
        int gone = forgetOld();
        if (gone > 0) {
            LOG.info("{} backups were past their day and went", gone);
        }
    }

    /** Takes away the backups in our own folder whose day is over, and says how many. Those elsewhere nobody but us can find. */
    int forgetOld() {
        LocalDate today = LocalDate.now(clock);
        int gone = 0;
        for (Path file : folders.backups()) {
            boolean old = new BackupReader(file)
                    .contents()
                    .filter(contents -> today.isAfter(until(contents)))
                    .isPresent();
            if (old) {
                Folders.delete(file);
                gone++;
            }
        }
        return gone;
    }

    // One of before this was written down may stay as long as one of today.
    private LocalDate until(Contents contents) {
        return Optional.ofNullable(contents.keepUntil())
                .orElseGet(() ->
                        LocalDate.ofInstant(contents.madeAt(), clock.getZone()).plusMonths(backups.months()));
    }
}
