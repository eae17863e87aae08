package org.heretogether.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sounds that one program of this run has made are there for the next one too: a sound is named after its words and its
 * voice and never changes. The first program makes all of them itself.
 */
final class SharedSounds {

    private static final List<Path> FOLDERS = new ArrayList<>();

    private SharedSounds() {}

    /** Gives a new program what the earlier ones have, and remembers what it will make. */
    static synchronized void give(Path data) {
        Path clips = data.resolve("clips");
        for (Path before : FOLDERS) {
            link(before, clips);
        }
        FOLDERS.add(clips);
    }

    private static void link(Path from, Path to) {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (var sounds = Files.walk(from)) {
            for (Path sound :
                    (Iterable<Path>) sounds.filter(file -> file.toString().endsWith(".wav"))::iterator) {
                Path own = to.resolve(from.relativize(sound));
                if (!Files.exists(own)) {
                    Files.createDirectories(own.getParent());
                    Files.createLink(own, sound);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
