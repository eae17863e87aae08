package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.OrganiserPage;
import org.heretogether.testing.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An organiser speaks a text, with the microphone or with a file: what tablets get is as long and not silent. */
class SpokenByUsIT {

    private static final String MEASURE = """
            async (audio) => {
              const reading = new OfflineAudioContext(1, 1, 16000);
              const sound = await reading.decodeAudioData(await (await fetch(audio.src)).arrayBuffer());
              const loudest = sound.getChannelData(0).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
              return [sound.duration, loudest];
            }""";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final RunningProgram program = RunningProgram.ofAll();

    @Test
    void a_text_is_spoken_with_the_microphone_and_from_a_file_and_taken_away() {
        Page page = browsers.computer(1280, 800);
        var organiser = OrganiserPage.signIn(page, program);
        organiser.go("/organise/sounds");
        Locator first = page.locator(".sound-card").first();
        Locator second = page.locator(".sound-card").nth(1);

        Locator button = first.locator("organise-record-clip button");
        button.click();
        assertThat(first.locator("organise-record-clip[data-recording]")).isVisible();
        page.waitForFunction("began => performance.now() - began > 2500", page.evaluate("performance.now()"));
        button.click();
        organiser.says("organise.sounds.kept");
        assertThat(seconds(first)).isBetween(2.0, 6.0);

        second.locator("input[type=file]").setInputFiles(new FilePayload("said.wav", "audio/wav", hum(1.5, 6_000)));
        assertThat(second.locator("audio")).isVisible();
        assertThat(seconds(second)).isBetween(1.4, 1.6);

        second.locator("input[type=file]").setInputFiles(new FilePayload("silent.wav", "audio/wav", hum(1.5, 0)));
        organiser.says("organise.sounds.not-kept");
        assertThat(seconds(second)).isBetween(1.4, 1.6);

        for (Locator card : new Locator[] {first, second}) {
            card.locator("vaadin-button").click();
            assertThat(card.locator("audio")).hasCount(0);
        }
        organiser.says("organise.sounds.taken-away");
    }

    /** How long the sound is that can be heard there. It is never silent. */
    private static double seconds(Locator card) {
        assertThat(card.locator("audio")).isVisible();
        var measured = (java.util.List<?>) card.locator("audio").evaluate(MEASURE);
        assertThat(((Number) measured.get(1)).doubleValue()).isGreaterThan(0.1);
        return ((Number) measured.get(0)).doubleValue();
    }

    private static byte[] hum(double seconds, int loudest) {
        int samples = (int) (seconds * 16_000);
        var wav = ByteBuffer.allocate(44 + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(bytes("RIFF")).putInt(36 + 2 * samples).put(bytes("WAVEfmt ")).putInt(16);
        wav.putShort((short) 1).putShort((short) 1).putInt(16_000).putInt(32_000);
        wav.putShort((short) 2).putShort((short) 16).put(bytes("data")).putInt(2 * samples);
        for (int i = 0; i < samples; i++) {
            wav.putShort((short) (loudest * Math.sin(i / 10.0)));
        }
        return wav.array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
