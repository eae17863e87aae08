package org.heretogether.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.heretogether.base.DataFolder;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.venue.Venues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class ClipsTest extends DatabaseTest {

    private static final String QUESTION = "What shall we do?";

    @Autowired
    ClipRepository repository;

    @Autowired
    Transactions transactions;

    @Autowired
    Venues venues;

    private final ToneVoice voice = new ToneVoice();
    private final List<Clips> started = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private DataFolder data;

    @SuppressWarnings("NullAway.Init")
    private VenueId venue;

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
    void nonsense_and_unknown_ids_are_unknown() {
        Clips clips = start(voice);

        assertThat(List.of("", "../../etc/passwd", "A".repeat(64), "0".repeat(64), "0".repeat(63)))
                .allMatch(id -> clips.find(id) instanceof Sound.Unknown);
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

    private Clips create(Voice speaking) {
        var clips = new Clips(new Voices(List.of(speaking)), repository, transactions, Clock.systemUTC(), data, false);
        started.add(clips);
        return clips;
    }

    private Clips start(Voice speaking) {
        Clips clips = create(speaking);
        clips.start();
        return clips;
    }

    private static String id(@Nullable String address) {
        assertThat(address).isNotNull();
        return address.substring("/clips/".length(), address.length() - ".wav".length());
    }

    private static byte[] sound(Clips clips, String clipId) {
        var ready = await().until(() -> clips.find(clipId), Sound.Ready.class::isInstance);
        try {
            return Files.readAllBytes(((Sound.Ready) ready).file());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
