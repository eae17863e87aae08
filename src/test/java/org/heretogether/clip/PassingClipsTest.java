package org.heretogether.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an organiser's page is read from leaves no trace. */
class PassingClipsTest extends WithClips {

    private static final String PRIVATE = "Call: Robin's mother";

    @Test
    void the_sound_of_a_page_is_heard_and_kept_nowhere() {
        Clips clips = start(voice);

        String clipId =
                id(clips.addressesInPassing(venue, "en", List.of(PRIVATE)).get(PRIVATE));
        Sound sound = await().until(() -> clips.find(clipId), Sound.InMemory.class::isInstance);

        assertThat(Wav.read(((Sound.InMemory) sound).wav()).samplesPerSecond()).isEqualTo(16_000);
        assertThat(repository.all()).isEmpty();
        assertThat(create(voice).find(clipId)).isEqualTo(new Sound.Unknown());
    }

    @Test
    void a_text_that_tablets_say_too_keeps_its_sound() {
        Clips clips = start(voice);
        String clipId =
                id(clips.addressesInPassing(venue, "en", List.of(QUESTION)).get(QUESTION));
        await().until(() -> clips.find(clipId), Sound.InMemory.class::isInstance);

        clips.addresses(venue, "en", List.of(QUESTION));

        assertThat(sound(clips, clipId)).isNotEmpty();
        assertThat(clips.addressesInPassing(venue, "en", List.of(QUESTION))).containsKey(QUESTION);
        assertThat(clips.find(clipId)).isInstanceOf(Sound.Ready.class);
    }

    @Test
    void what_is_said_most_lately_stays_and_the_oldest_goes() {
        Clips clips = start(voice);
        String clipId =
                id(clips.addressesInPassing(venue, "en", List.of(PRIVATE)).get(PRIVATE));
        await().until(() -> clips.find(clipId), Sound.InMemory.class::isInstance);

        for (int i = 0; i < 200; i++) {
            clips.addressesInPassing(venue, "en", List.of("Line " + i));
        }

        assertThat(clips.find(clipId)).isEqualTo(new Sound.Unknown());
    }
}
