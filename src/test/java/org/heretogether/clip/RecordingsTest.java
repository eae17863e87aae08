package org.heretogether.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.heretogether.base.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class RecordingsTest extends WithClips {

    @Autowired
    RecordedRepository recorded;

    @SuppressWarnings("NullAway.Init")
    private DataFolder folder;

    @SuppressWarnings("NullAway.Init")
    private Recordings recordings;

    @BeforeEach
    void aFolder(@TempDir Path other) {
        folder = DataFolder.take(other);
        recordings = new Recordings(recorded, folder, Clock.systemUTC());
    }

    @AfterEach
    void letGo() {
        folder.close();
    }

    @Test
    void what_a_person_said_is_heard_until_it_is_taken_away() {
        recordings.keep(venue, "cy", "Beth wnawn ni?", hum(3_000, 16_000));

        assertThat(recordings.addresses(venue, "cy", List.of("Beth wnawn ni?", "Nesaf")))
                .containsOnlyKeys("Beth wnawn ni?");
        assertThat(recordings.addresses(venue, "en", List.of("Beth wnawn ni?"))).isEmpty();
        assertThat(recordings.addresses(
                        venues.add("Elsewhere", List.of("cy"), false).venueId(), "cy", List.of("Beth wnawn ni?")))
                .isEmpty();

        recordings.takeAway(venue, "cy", "Beth wnawn ni?");
        assertThat(recordings.addresses(venue, "cy", List.of("Beth wnawn ni?"))).isEmpty();
    }

    @Test
    void what_is_heard_of_a_person_is_as_long_as_they_spoke_and_loud_enough() throws IOException {
        recordings.keep(venue, "en", QUESTION, hum(1_500, 20_000));

        String address = recordings
                .addresses(venue, "en", List.of(QUESTION))
                .values()
                .iterator()
                .next();
        String clipId = address.replaceAll("/clips/|\\.wav", "");
        Path file = new ClipFiles(folder.path().resolve("clips")).path(clipId);
        Wav heard = Wav.read(Files.readAllBytes(file));

        assertThat(heard.seconds()).isEqualTo(1.25);
        assertThat(FliteTest.loudness(heard)).isBetween(20_000.0, 22_000.0);
    }

    @Test
    void said_again_the_newest_is_heard() {
        recordings.keep(venue, "en", QUESTION, hum(3_000, 16_000));
        String first = recordings.addresses(venue, "en", List.of(QUESTION)).get(QUESTION);

        recordings.keep(venue, "en", QUESTION, hum(3_000, 20_000));

        assertThat(recordings.addresses(venue, "en", List.of(QUESTION)).get(QUESTION))
                .isNotEqualTo(first);
    }

    @Test
    void silence_a_cough_and_what_is_no_sound_are_not_kept() {
        for (byte[] bad :
                List.of(hum(0, 16_000), hum(3_000, 800), new byte[100], Arrays.copyOf(hum(3_000, 16_000), 30))) {
            assertThatIllegalArgumentException().isThrownBy(() -> recordings.keep(venue, "en", QUESTION, bad));
        }
        assertThat(recordings.addresses(venue, "en", List.of(QUESTION))).isEmpty();
    }

    private static byte[] hum(int loudest, int length) {
        var samples = new short[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (short) (loudest * Math.sin(i / 10.0));
        }
        return new Wav(16_000, samples).bytes();
    }
}
