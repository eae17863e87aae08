package org.heretogether.clip;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The voices this machine has, the best first. One that cannot be started is none. */
final class Voices {

    private static final Logger LOG = LoggerFactory.getLogger(Voices.class);

    private final List<Voice> able;

    Voices(List<Voice> voices) {
        this.able = new CopyOnWriteArrayList<>(voices);
    }

    Optional<Voice> of(String language) {
        return able.stream().filter(voice -> voice.speaks(language)).findFirst();
    }

    /** The voice that makes this clip, unless it is gone or speaks differently now. */
    Optional<Voice> of(ClipText clip) {
        return able.stream()
                .filter(voice -> voice.name().equals(clip.voice()) && clip.isOf(voice))
                .findFirst();
    }

    void start() {
        for (Voice voice : able) {
            long began = System.nanoTime();
            try {
                voice.start();
                LOG.info("The voice {} is ready ({} ms)", voice.name(), (System.nanoTime() - began) / 1_000_000);
            } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError failed) {
                able.remove(voice);
                if (!Thread.currentThread().isInterrupted()) {
                    LOG.warn("The voice {} cannot speak here; texts are shown without its sound", voice.name(), failed);
                }
            }
        }
    }
}
