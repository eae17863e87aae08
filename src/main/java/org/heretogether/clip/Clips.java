package org.heretogether.clip;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heretogether.base.DataFolder;
import org.heretogether.base.Gone;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Gives texts a sound: an address at once, the file a little later. */
@Service
public class Clips implements DisposableBean {

    private final Voices voices;
    private final ClipRepository repository;
    private final Transactions transactions;
    private final Clock clock;
    private final ClipFiles files;
    private final PassingClips passing = new PassingClips();
    private final ClipMaker maker;

    Clips(
            Voices voices,
            ClipRepository repository,
            Transactions transactions,
            Clock clock,
            DataFolder dataFolder,
            @Value("${heretogether.warm-voice:true}") boolean warm) {
        this.voices = voices;
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
        this.files = new ClipFiles(dataFolder.path().resolve("clips"));
        this.maker = new ClipMaker(voices, files, passing, repository, warm);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        maker.start();
    }

    @Override
    public void destroy() {
        maker.stop();
    }

    // What went may have been read aloud on a page.
    @EventListener
    void somethingWent(Gone gone) {
        passing.forgetAll();
    }

    public boolean hasVoice(String language) {
        return voices.of(language).isPresent();
    }

    /** Whether a device's own voice is better than ours in this language. */
    public boolean comesAfterDevice(String language) {
        return voices.of(language).map(Voice::comesAfterDevice).orElse(true);
    }

    /**
     * Where each text can be heard, {@code /clips/<clip id>.wav}; nothing for a language without a voice. A text that is
     * blank, longer than 1000 characters, or has nothing to pronounce is left out. New texts are kept, and spoken soon.
     */
    public Map<String, String> addresses(VenueId venue, String language, Collection<String> texts) {
        Map<String, ClipText> clips = clips(language, texts);
        if (!clips.isEmpty()) {
            keepNew(venue, clips.values());
            clips.values().stream().filter(clip -> !files.has(clip.clipId())).forEach(clip -> {
                passing.forget(clip.clipId());
                maker.makeSoon(clip);
            });
        }
        return addresses(clips);
    }

    /**
     * As {@link #addresses(VenueId, String, Collection)}, for what stands on organisers' pages: of texts that are new
     * nothing is kept.
     */
    public Map<String, String> addressesInPassing(VenueId venue, String language, Collection<String> texts) {
        Map<String, ClipText> clips = clips(language, texts);
        if (!clips.isEmpty()) {
            var known = repository.known(venue, ids(clips.values()));
            clips.values().stream().filter(clip -> !files.has(clip.clipId())).forEach(clip -> {
                if (!known.contains(clip.clipId())) {
                    passing.want(clip);
                }
                maker.makeSoon(clip);
            });
        }
        return addresses(clips);
    }

    /** What is known about this clip; if its file is missing, it is made next. */
    public Sound find(String clipId) {
        if (!ClipText.isId(clipId)) {
            return new Sound.Unknown();
        }
        if (files.has(clipId)) {
            return new Sound.Ready(files.path(clipId));
        }
        return passing.sound(clipId).orElseGet(() -> {
            Optional<ClipText> clip =
                    passing.wanted(clipId).or(() -> repository.find(clipId)).filter(maker::canMake);
            clip.ifPresent(maker::makeNext);
            return clip.isPresent() ? new Sound.BeingMade() : new Sound.Unknown();
        });
    }

    /** One sound of all these texts, one after the other; nothing while a part is still being made or cannot be spoken. */
    public Optional<byte[]> joined(VenueId venue, String language, List<String> texts) {
        Map<String, String> addresses = addresses(venue, language, texts);
        var parts = new ArrayList<Wav>();
        for (String text : texts) {
            String address = addresses.getOrDefault(text, "/clips/.wav");
            String clipId = address.substring("/clips/".length(), address.length() - ".wav".length());
            if (!(find(clipId) instanceof Sound.Ready(Path file))) {
                return Optional.empty();
            }
            parts.add(Wav.read(files.read(file)));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Wav.joined(parts).bytes());
    }

    /** The clip of each text that a voice of this machine can say. */
    private Map<String, ClipText> clips(String language, Collection<String> texts) {
        var clips = new LinkedHashMap<String, ClipText>();
        voices.of(language)
                .ifPresent(voice -> texts.stream()
                        .filter(text -> text.length() <= ClipText.LONGEST && voice.canSay(text))
                        .forEach(text -> clips.put(text, ClipText.of(text, language, voice))));
        return clips;
    }

    private static Map<String, String> addresses(Map<String, ClipText> clips) {
        var addresses = new LinkedHashMap<String, String>();
        clips.forEach((text, clip) -> addresses.put(text, clip.address()));
        return addresses;
    }

    private static Set<String> ids(Collection<ClipText> clips) {
        return clips.stream().map(ClipText::clipId).collect(Collectors.toSet());
    }

    private void keepNew(VenueId venue, Collection<ClipText> clips) {
        var known = repository.known(venue, ids(clips));
        // In the order of their ids, so that two tablets asking at once wait for each other instead of crossing.
        List<ClipText> fresh = clips.stream()
                .filter(clip -> !known.contains(clip.clipId()))
                .sorted(Comparator.comparing(ClipText::clipId))
                .toList();
        if (!fresh.isEmpty()) {
            transactions.inOne(() -> {
                repository.insertIfNew(venue, fresh, clock.instant());
                return fresh.size();
            });
        }
    }
}
