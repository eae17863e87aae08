package org.heretogether.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Listens to the real voice, as far as a program can. */
class FliteTest {

    private static final Flite VOICE = new Flite();

    @BeforeAll
    static void start() {
        VOICE.start();
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
        Wav sound = Wav.read(VOICE.speak(text));

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
                .mapToDouble(text -> Wav.read(VOICE.speak(text)).seconds())
                .sum();
        int words = String.join(" ", sentences).split(" ").length;

        assertThat(words * 60 / seconds).isBetween(125.0, 155.0);
    }

    @Test
    void the_same_text_always_sounds_the_same() {
        assertThat(VOICE.speak("Show us")).isEqualTo(VOICE.speak("Show us"));
    }

    @Test
    void a_text_that_looks_like_an_option_or_a_path_is_only_spoken() {
        assertThat(Wav.read(VOICE.speak("-lv")).seconds()).isGreaterThan(0.3);
        assertThat(Wav.read(VOICE.speak("../clip.wav")).seconds()).isGreaterThan(0.3);
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> VOICE.speak("🎉"));
        assertThatIllegalArgumentException().isThrownBy(() -> VOICE.speak("a ".repeat(2_000)));
    }

    @Test
    void nothing_is_left_behind_in_the_temporary_folder() throws Exception {
        VOICE.speak("Hello");

        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("here-together-voice")))
                    .isEmpty();
        }
    }

    @Test
    void it_speaks_english_only() {
        assertThat(List.of("en", "en-GB")).allMatch(VOICE::speaks);
        assertThat(List.of("cy", "enm", "pl", "")).noneMatch(VOICE::speaks);
    }

    private static double loudness(Wav sound) {
        double sum = 0;
        for (short sample : sound.samples()) {
            sum += (double) sample * sample;
        }
        return Math.sqrt(sum / sound.samples().length);
    }
}
