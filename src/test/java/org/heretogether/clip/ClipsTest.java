package org.heretogether.clip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.heretogether.base.VenueId;
import org.junit.jupiter.api.Test;

class ClipsTest extends WithClips {

    @Test
    void a_text_has_an_address_at_once_and_a_sound_soon() {
        Clips clips = start(voice);

        String address = clips.addresses(venue, "en", List.of(QUESTION)).get(QUESTION);

        assertThat(address).matches("/clips/[0-9a-f]{64}\\.wav");
        assertThat(Wav.read(sound(clips, id(address))).samplesPerSecond()).isEqualTo(16_000);
    }

    @Test
    void the_same_text_twice_is_one_row_and_one_file() {
        Clips clips = start(voice);

        Map<String, String> first = clips.addresses(venue, "en", List.of(QUESTION, QUESTION));
        sound(clips, id(first.get(QUESTION)));
        Map<String, String> second = clips.addresses(venue, "en", List.of(QUESTION));
        sound(clips, id(clips.addresses(venue, "en", List.of("Another")).get("Another")));

        assertThat(second).isEqualTo(first);
        assertThat(repository.all()).hasSize(2);
        assertThat(voice.said).containsExactly(QUESTION, "Another");
    }

    @Test
    void many_tablets_asking_at_once_keep_each_text_once() {
        Clips clips = start(voice);
        List<String> texts =
                IntStream.range(0, 80).mapToObj(i -> "Sentence " + i).toList();

        var asking = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    var shuffled = new ArrayList<>(texts);
                    Collections.shuffle(shuffled);
                    clips.addresses(venue, "en", shuffled);
                }))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(asking).join();

        assertThat(repository.all()).hasSize(80);
    }

    @Test
    void two_venues_share_a_file_but_not_a_row() {
        Clips clips = start(voice);
        VenueId other = venues.add("Another hall", List.of("en"), false).venueId();

        String here = clips.addresses(venue, "en", List.of(QUESTION)).get(QUESTION);
        String there = clips.addresses(other, "en", List.of(QUESTION)).get(QUESTION);

        assertThat(there).isEqualTo(here);
        assertThat(repository.known(venue, List.of(id(here)))).hasSize(1);
        assertThat(repository.known(other, List.of(id(here)))).hasSize(1);
    }

    @Test
    void a_language_without_a_voice_has_no_addresses() {
        Clips clips = start(voice);

        assertThat(clips.hasVoice("en")).isTrue();
        assertThat(clips.hasVoice("cy")).isFalse();
        assertThat(clips.addresses(venue, "cy", List.of("Beth wnawn ni?"))).isEmpty();
        assertThat(repository.all()).isEmpty();
    }

    @Test
    void a_text_with_nothing_to_say_or_too_long_to_keep_is_left_out() {
        Clips clips = start(voice);

        assertThat(clips.addresses(venue, "en", List.of(" ", "a".repeat(1_001), "Yes")))
                .containsOnlyKeys("Yes");
    }

    @Test
    void nonsense_and_unknown_ids_are_unknown() {
        Clips clips = start(voice);

        assertThat(List.of("", "../../etc/passwd", "A".repeat(64), "0".repeat(64), "0".repeat(63)))
                .allMatch(id -> clips.find(id) instanceof Sound.Unknown);
    }
}
