package org.heretogether.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heretogether.base.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes the files off the disk that no row needs any more. */
@Component
class GoneFiles {

    private static final Logger LOG = LoggerFactory.getLogger(GoneFiles.class);

    private final GoneListRepository repository;
    private final Path data;

    GoneFiles(GoneListRepository repository, DataFolder data) {
        this.repository = repository;
        this.data = data.path();
    }

    void delete() {
        for (String path : repository.files()) {
            try {
                if (!repository.isNeeded(path)) {
                    Files.deleteIfExists(data.resolve(path));
                }
                repository.forgetFile(path);
            } catch (IOException failed) {
                LOG.error("{} has to go and could not be taken off the disk; the next look tries again", path, failed);
            }
        }
    }
}
