package org.heretogether.clip;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the missing sounds, one after the other, on a thread of its own. What waits is in memory only: the table of
 * texts and the folder of files together say what is missing, so a restart forgets nothing.
 */
final class ClipMaker {

    private static final Logger LOG = LoggerFactory.getLogger(ClipMaker.class);
    private static final int LONGEST_QUEUE = 500;
    private static final long STACK_BYTES = 16L << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Voices voices;
    private final ClipFiles files;
    private final PassingClips passing;
    private final ClipRepository repository;
    private final boolean warm;
    private final ClipQueue queue = new ClipQueue(LONGEST_QUEUE);
    private final Set<String> cannotBeSpoken = ConcurrentHashMap.newKeySet();
    private final Thread thread;

    /** With {@code warm}, the voices are started before there is anything to say. */
    ClipMaker(Voices voices, ClipFiles files, PassingClips passing, ClipRepository repository, boolean warm) {
        this.voices = voices;
        this.files = files;
        this.passing = passing;
        this.repository = repository;
        this.warm = warm;
        this.thread = new Thread(null, this::run, "clips", STACK_BYTES);
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
    }

    void start() {
        thread.start();
    }

    void stop() {
        if (!thread.isAlive()) {
            return;
        }
        thread.interrupt();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    boolean canMake(ClipText clip) {
        return !cannotBeSpoken.contains(clip.clipId()) && voices.of(clip).isPresent();
    }

    void makeSoon(ClipText clip) {
        queue.add(clip);
    }

    /** Someone waits for it. */
    void makeNext(ClipText clip) {
        queue.addFirst(clip);
    }

    private void run() {
        try {
            addWhatIsMissing();
            if (!warm) {
                queue.awaitOne();
            }
            voices.start();
            while (!Thread.currentThread().isInterrupted()) {
                make(queue.take());
                if (queue.isEmptyAndLeftSomeOut()) {
                    addWhatIsMissing();
                }
            }
        } catch (InterruptedException stopped) {
            LOG.debug("No more clips are made");
        }
    }

    private void make(ClipText clip) {
        var voice = voices.of(clip);
        if (voice.isEmpty()
                || files.has(clip.clipId())
                || passing.sound(clip.clipId()).isPresent()) {
            return;
        }
        byte[] sound;
        try {
            sound = voice.get().speak(clip.text());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) {
            if (!Thread.currentThread().isInterrupted()) {
                cannotBeSpoken.add(clip.clipId());
                LOG.warn("The voice {} cannot speak clip {}", clip.voice(), clip.clipId(), failed);
            }
            return;
        }
        keep(clip, sound);
    }

    private void keep(ClipText clip, byte[] sound) {
        if (passing.keep(clip.clipId(), sound)) {
            return;
        }
        try {
            files.keep(clip.clipId(), sound);
        } catch (RuntimeException failed) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.error("Clip {} is made again when it is next asked for", clip.clipId(), failed);
            }
        }
    }

    private void addWhatIsMissing() {
        try {
            List<String> missing = repository.all().stream()
                    .filter(clipId -> !files.has(clipId) && !cannotBeSpoken.contains(clipId))
                    .toList();
            for (int from = 0; from < missing.size() && from <= LONGEST_QUEUE; from += 100) {
                repository.find(missing.subList(from, Math.min(from + 100, missing.size()))).stream()
                        .filter(this::canMake)
                        .forEach(queue::add);
            }
        } catch (RuntimeException failed) {
            LOG.error("Which clips are missing could not be read; they are made when they are asked for", failed);
        }
    }
}
