package org.heretogether.decision;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heretogether.base.ActionId;
import org.heretogether.base.VenueId;
import org.heretogether.piece.SafeFile;
import org.heretogether.piece.SafeFiles;
import org.springframework.stereotype.Service;

/** Photos and sounds of what was finished. An organiser who adds one has looked at it: it does not wait for another. */
@Service
public class FinishedThings {

    /** So many stand with one action: each has a whole picture on the big screen. */
    public static final int MOST = 4;

    private final FinishedThingRepository repository;
    private final SafeFiles files;
    private final Clock clock;

    FinishedThings(FinishedThingRepository repository, SafeFiles files, Clock clock) {
        this.repository = repository;
        this.files = files;
        this.clock = clock;
    }

    /** In the order in which they were added. */
    public Map<ActionId, List<FinishedThing>> of(VenueId venue, Collection<ActionId> actions) {
        return repository.of(venue, actions).stream().collect(Collectors.groupingBy(FinishedThing::actionId));
    }

    /** False where this is no JPEG that we can keep, or there are enough. */
    public boolean addPhoto(VenueId venue, ActionId action, byte[] jpeg, String by) {
        return hasRoom(venue, action) && add(venue, action, files.photo(jpeg), by);
    }

    /** False where this is no WAV that we can keep, or there are enough. */
    public boolean addSound(VenueId venue, ActionId action, byte[] wav, String by) {
        return hasRoom(venue, action) && add(venue, action, files.sound(wav), by);
    }

    /** From now on nobody is shown it. */
    public void takeAway(VenueId venue, UUID finishedThing) {
        repository.takeAway(venue, finishedThing, clock.instant());
    }

    /** The one with this file, while anybody may be shown it. */
    public Optional<FinishedThing> shown(String fileHash) {
        return repository.shown(fileHash);
    }

    public Path path(FinishedThing thing) {
        return files.path(thing.file());
    }

    private boolean hasRoom(VenueId venue, ActionId action) {
        return repository.of(venue, List.of(action)).size() < MOST;
    }

    private boolean add(VenueId venue, ActionId action, Optional<SafeFile> file, String by) {
        file.ifPresent(kept ->
                repository.insert(venue, new FinishedThing(UUID.randomUUID(), action, kept), by, clock.instant()));
        return file.isPresent();
    }
}
