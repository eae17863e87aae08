package org.heretogether.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.heretogether.base.GatheringId;

/** The folder of what gatherings leave: {@code <gathering>/<language>/poster.pdf}. A file is whole or it is not there. */
record TakeAwayFiles(Path folder) {

    Path path(TakeAway part) {
        return folder.resolve(part.gatheringId().toString())
                .resolve(part.language())
                .resolve(part.file());
    }

    boolean has(TakeAway part) {
        return Files.isRegularFile(path(part));
    }

    void keep(TakeAway part, byte[] content) {
        Path path = path(part);
        Path unfinished = path.resolveSibling("unfinished.tmp");
        try {
            Files.createDirectories(path.getParent());
            Files.write(unfinished, content);
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException("Keeping " + path, failed);
        }
    }

    /** The gatherings of which there is anything. */
    List<GatheringId> gatherings() {
        var found = new ArrayList<GatheringId>();
        if (Files.isDirectory(folder)) {
            try (var inside = Files.newDirectoryStream(folder)) {
                inside.forEach(one -> found.add(
                        new GatheringId(UUID.fromString(one.getFileName().toString()))));
            } catch (IOException failed) {
                throw new UncheckedIOException("Listing " + folder, failed);
            }
        }
        return found;
    }

    void forget(GatheringId gathering) {
        try (var inside = Files.walk(folder.resolve(gathering.toString()))) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Forgetting what is left of " + gathering, failed);
        }
    }
}
