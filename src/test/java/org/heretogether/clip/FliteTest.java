package org.heretogether.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Listens to the real voice, as far as a program can. */
class FliteTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path temporary;

    @SuppressWarnings("NullAway.Init")
    private static Flite voice;

    @BeforeAll
    static void start() {
        voice = new Flite(temporary);
        voice.start();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes",
                "Next",
                "I do not know",
                "What should we do at the next club night?",
                "You can change what we do, what we eat and when we stop. You cannot change the day.",
                "It costs £3.50 to get in, and the café opens at 19:30 🎉",
            })
    void a_text_is_heard_clearly_and_slowly_enough(String text) {
        Wav sound = Wav.read(voice.speak(text));

        assertThat(sound.samplesPerSecond()).isEqualTo(16_000);
        assertThat(loudness(sound)).isBetween(2_000.0, 12_000.0);
        int words = SpokenText.of(text).split(" ").length;
        assertThat(sound.seconds()).isBetween(0.25 * words, 0.8 + 0.7 * words);
    }

    @Test
    void many_sentences_are_spoken_at_about_the_speed_it_says() {
        var sentences = List.of(
                "What should we do at the next club night?",
                "Your answer is kept. You can change it until the question is closed.",
                "Press the picture of what you would like. Then press Next.");

        double seconds = sentences.stream()
                .mapToDouble(text -> Wav.read(voice.speak(text)).seconds())
                .sum();
        int words = String.join(" ", sentences).split(" ").length;

        assertThat(words * 60 / seconds).isBetween(125.0, 155.0);
    }

    @Test
    void the_same_text_always_sounds_the_same() {
        assertThat(voice.speak("Show us")).isEqualTo(voice.speak("Show us"));
    }

    @Test
    void a_text_that_looks_like_an_option_or_a_path_is_only_spoken() {
        assertThat(Wav.read(voice.speak("-lv")).seconds()).isGreaterThan(0.3);
        assertThat(Wav.read(voice.speak("../clip.wav")).seconds()).isGreaterThan(0.3);
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> voice.speak("🎉"));
        assertThatIllegalArgumentException().isThrownBy(() -> voice.speak("a ".repeat(2_000)));
    }

    @Test
    void a_long_text_is_given_up_when_the_program_stops() throws Exception {
        var speaking = new Thread(
                null, () -> assertThatThrownBy(() -> voice.speak("and so on ".repeat(100))), "speaking", 16L << 20);
        speaking.start();
        await().until(() -> temporaryFolders() > 0);

        speaking.interrupt();

        assertThat(speaking.join(Duration.ofSeconds(3))).isTrue();
        assertThat(temporaryFolders()).isZero();
    }

    @Test
    void nothing_is_left_behind_in_the_temporary_folder() throws Exception {
        voice.speak("Hello");

        assertThat(temporaryFolders()).isZero();
    }

    @Test
    void it_speaks_english_only() {
        assertThat(List.of("en", "en-GB")).allMatch(voice::speaks);
        assertThat(List.of("cy", "enm", "pl", "")).noneMatch(voice::speaks);
    }

    private static long temporaryFolders() throws IOException {
        try (var entries = Files.list(temporary)) {
            return entries.count();
        }
    }

    static double loudness(Wav sound) {
        double sum = 0;
        for (short sample : sound.samples()) {
            sum += (double) sample * sample;
        }
        return Math.sqrt(sum / sound.samples().length);
    }
}
