package org.heretogether.base;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Sends what was first written whole into our own folder: no connection to the database waits for a slow browser. */
@Component
public class Downloads {

    private final Path folder;

    Downloads(DataFolder data) {
        this.folder = data.path().resolve("downloads");
        try {
            Files.createDirectories(folder);
            // What a power cut left behind: the whole place may be in it.
            try (var left = Files.newDirectoryStream(folder, "*.part")) {
                for (Path file : left) {
                    Files.delete(file);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Clearing " + folder, failed);
        }
    }

    /** Writes something into a stream, to the end. */
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Writes, then sends, then forgets the file, also when the browser went away half-way. */
    public void send(Writing writing, OutputStream to) throws IOException {
        // On Linux and macOS nobody else may read a file made like this.
        Path file = Files.createTempFile(folder, "download", ".part");
        try {
            try (var out = Files.newOutputStream(file)) {
                writing.to(out);
            }
            Files.copy(file, to);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
