package org.heretogether.clip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The folder of finished sounds: {@code <first two digits>/<clip id>.wav}. A file is whole or it is not there. */
record ClipFiles(Path folder) {

    Path path(String clipId) {
        return folder.resolve(clipId.substring(0, 2)).resolve(clipId + ".wav");
    }

    boolean has(String clipId) {
        return Files.isRegularFile(path(clipId));
    }

    byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the sound " + file, e);
        }
    }

    void keep(String clipId, byte[] sound) {
        Path path = path(clipId);
        // A thread writes one file at a time, so one name each is enough, and what a power cut leaves is written over.
        Path unfinished = folder.resolve("unfinished-" + Thread.currentThread().threadId() + ".tmp");
        try {
            Files.createDirectories(path.getParent());
            try (var file = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                var bytes = ByteBuffer.wrap(sound);
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            }
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Keeping the sound " + path, e);
        }
    }
}
