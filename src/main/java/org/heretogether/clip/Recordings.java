package org.heretogether.clip;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heretogether.base.DataFolder;
import org.heretogether.base.VenueId;
import org.springframework.stereotype.Service;

/** Texts that a person has spoken. They come before every voice of a machine. */
@Service
public class Recordings {

    private static final double SHORTEST = 0.2;
    private static final double LONGEST = 65;

    private final RecordedRepository repository;
    private final ClipFiles files;
    private final Clock clock;

    Recordings(RecordedRepository repository, DataFolder data, Clock clock) {
        this.repository = repository;
        this.files = new ClipFiles(data.path().resolve("clips"));
        this.clock = clock;
    }

    /**
     * Keeps what a person said for this text.
     *
     * @param wav one channel of 16-bit samples; made so loud that it can be heard beside the other sounds
     * @throws IllegalArgumentException if it is not that, is silent, or is no longer than a cough or longer than a minute
     */
    public void keep(VenueId venue, String language, String text, byte[] wav) {
        Wav sound = Wav.read(wav);
        if (text.isBlank() || text.length() > ClipText.LONGEST) {
            throw new IllegalArgumentException("Not a text to speak: " + text.length() + " characters");
        }
        if (sound.seconds() < SHORTEST || sound.seconds() > LONGEST || sound.isSilent()) {
            throw new IllegalArgumentException("Not a sound to keep: " + sound.seconds() + " seconds");
        }
        byte[] bytes = sound.asLoudAsPossible().bytes();
        String clipId = id(bytes);
        files.keep(clipId, bytes);
        repository.put(venue, language, text, clipId, clock.instant());
    }

    /** From now on a machine speaks this text again. */
    public void takeAway(VenueId venue, String language, String text) {
        repository.delete(venue, language, text);
    }

    /** Where each of these texts can be heard that a person has spoken. */
    public Map<String, String> addresses(VenueId venue, String language, Collection<String> texts) {
        Map<String, String> all = repository.all(venue, language);
        var addresses = new LinkedHashMap<String, String>();
        for (String text : texts) {
            String clipId = all.get(text);
            if (clipId != null && files.has(clipId)) {
                addresses.put(text, "/clips/" + clipId + ".wav");
            }
        }
        return addresses;
    }

    // The id of a machine's clip is made from its text; this one is made from the sound, so that it is never taken for
    // one.
    private static String id(byte[] sound) {
        try {
            var all = new ByteArrayOutputStream();
            all.writeBytes("recorded\n".getBytes(StandardCharsets.UTF_8));
            all.writeBytes(sound);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.toByteArray()));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
