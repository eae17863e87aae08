package org.heretogether.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.heretogether.base.DataFolder;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.venue.Venues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Clips on the test database, with a humming voice and a folder of their own; each may be started several times. */
abstract class WithClips extends DatabaseTest {

    static final String QUESTION = "What shall we do?";

    @Autowired
    ClipRepository repository;

    @Autowired
    Transactions transactions;

    @Autowired
    Venues venues;

    final ToneVoice voice = new ToneVoice();
    private final List<Clips> started = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private DataFolder data;

    @SuppressWarnings("NullAway.Init")
    VenueId venue;

    @BeforeEach
    void aVenue(@TempDir Path folder) {
        data = DataFolder.take(folder);
        venue = venues.add("Riverside Hall", List.of("en", "cy"), false).venueId();
    }

    @AfterEach
    void stop() {
        voice.goOn();
        started.forEach(Clips::destroy);
        data.close();
    }

    Clips create(Voice speaking) {
        var clips = new Clips(new Voices(List.of(speaking)), repository, transactions, Clock.systemUTC(), data, false);
        started.add(clips);
        return clips;
    }

    Clips start(Voice speaking) {
        Clips clips = create(speaking);
        clips.start();
        return clips;
    }

    static String id(@Nullable String address) {
        assertThat(address).isNotNull();
        return address.substring("/clips/".length(), address.length() - ".wav".length());
    }

    static byte[] sound(Clips clips, String clipId) {
        var ready = await().until(() -> clips.find(clipId), Sound.Ready.class::isInstance);
        try {
            return Files.readAllBytes(((Sound.Ready) ready).file());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
