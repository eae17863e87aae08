package org.heretogether.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClipMakerTest extends WithClips {

    @Test
    void texts_of_another_day_get_their_sound_after_a_restart() {
        Clips before = create(voice);
        String address = before.addresses(venue, "en", List.of(QUESTION)).get(QUESTION);
        assertThat(voice.said).isEmpty();

        Clips after = start(voice);

        await().until(() -> after.find(id(address)) instanceof Sound.Ready);
        assertThat(voice.said).containsExactly(QUESTION);
    }

    @Test
    void more_texts_than_the_queue_holds_are_all_made_after_a_restart() {
        List<String> texts =
                IntStream.range(0, 1_300).mapToObj(i -> "Sentence " + i).toList();
        create(voice).addresses(venue, "en", texts);

        start(voice);

        await().atMost(java.time.Duration.ofSeconds(60)).until(() -> voice.said.size() == 1_300);
    }

    @Test
    void a_lost_file_is_made_again() throws Exception {
        Clips clips = start(voice);
        String clipId = id(clips.addresses(venue, "en", List.of(QUESTION)).get(QUESTION));
        sound(clips, clipId);
        Files.delete(((Sound.Ready) clips.find(clipId)).file());

        assertThat(clips.find(clipId)).isEqualTo(new Sound.BeingMade());
        assertThat(sound(clips, clipId)).isNotEmpty();
    }

    @Test
    void the_sound_someone_waits_for_is_made_next() {
        Clips clips = create(voice);
        voice.hold();
        Map<String, String> addresses = clips.addresses(venue, "en", List.of("One", "Two", "Three", "Four"));
        clips.start();
        await().until(() -> voice.said.size() == 1);
        String first = voice.said.getFirst();
        String wanted = first.equals("Four") ? "Three" : "Four";

        assertThat(clips.find(id(addresses.get(wanted)))).isEqualTo(new Sound.BeingMade());
        voice.goOn();

        await().until(() -> voice.said.size() == 4);
        assertThat(voice.said.get(1)).isEqualTo(wanted);
    }

    @Test
    void a_text_the_voice_fails_at_is_given_up_and_the_next_is_made() {
        Clips clips = start(voice);

        Map<String, String> addresses = clips.addresses(venue, "en", List.of("unspeakable", QUESTION));

        sound(clips, id(addresses.get(QUESTION)));
        await().until(() -> clips.find(id(addresses.get("unspeakable"))) instanceof Sound.Unknown);
    }

    @Test
    void a_voice_that_does_not_start_is_no_voice() {
        Clips clips = start(ToneVoice.broken());
        clips.addresses(venue, "en", List.of(QUESTION));

        await().until(() -> !clips.hasVoice("en"));
        assertThat(clips.addresses(venue, "en", List.of(QUESTION))).isEmpty();
        assertThat(clips.find(repository.all().getFirst())).isEqualTo(new Sound.Unknown());
    }
}
