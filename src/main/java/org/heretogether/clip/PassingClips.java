package org.heretogether.clip;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sounds of what stands on organisers' pages. Names and numbers of people are among it, so they are in memory only, the newest few. */
final class PassingClips {

    private static final int MOST = 120;

    private final Map<String, Passing> passing = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Passing> eldest) {
            return size() > MOST;
        }
    };

    private record Passing(ClipText clip, Sound.@Nullable InMemory sound) {}

    synchronized void want(ClipText clip) {
        passing.putIfAbsent(clip.clipId(), new Passing(clip, null));
    }

    Optional<ClipText> wanted(String clipId) {
        return find(clipId).map(Passing::clip);
    }

    Optional<Sound> sound(String clipId) {
        return find(clipId).map(Passing::sound).map(Sound.class::cast);
    }

    /** Keeps the sound here if that is where it belongs. */
    synchronized boolean keep(String clipId, byte[] wav) {
        return passing.computeIfPresent(clipId, (id, was) -> new Passing(was.clip(), new Sound.InMemory(wav))) != null;
    }

    /** From now on its sound is kept as a file. */
    synchronized void forget(String clipId) {
        passing.remove(clipId);
    }

    /** Nothing of what was heard is left. */
    synchronized void forgetAll() {
        passing.clear();
    }

    private synchronized Optional<Passing> find(String clipId) {
        return Optional.ofNullable(passing.get(clipId));
    }
}
