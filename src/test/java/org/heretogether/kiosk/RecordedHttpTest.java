package org.heretogether.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.heretogether.clip.Recordings;
import org.heretogether.testing.HttpTest;
import org.heretogether.testing.Tablet;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A text that a person has spoken comes before every machine, in every language. */
class RecordedHttpTest extends HttpTest {

    @Autowired
    Recordings recordings;

    @Test
    void a_pack_names_the_person_first_and_says_so() {
        Venue venue = hall.place();
        hall.openPickOne(venue);
        Tablet tablet = ownTablet();
        tablet.pair();
        JsonNode before = Tablet.json(tablet.pack());
        String text = before.at("/rounds/0/question/wording/en").asString();
        String machine = before.path("clips").path("en").path(text).asString();
        assertThat(before.at("/voices/en/recorded")).isEmpty();
        assertThat(before.at("/voices/en/afterDevice").asBoolean()).isTrue();

        recordings.keep(venue.venueId(), "en", text, hum());

        await(tablet, text, machine);
        JsonNode after = Tablet.json(tablet.pack());
        String person = after.path("clips").path("en").path(text).asString();
        assertThat(after.at("/voices/en/recorded/0").asString()).isEqualTo(text);
        var sound = tablet.get(person);
        assertThat(sound.statusCode()).isEqualTo(200);
        assertThat(sound.headers().firstValue("Content-Type")).contains("audio/wav");
    }

    // A pack serves all tablets for a second.
    private static void await(Tablet tablet, String text, String machine) {
        org.awaitility.Awaitility.await()
                .until(() -> !Tablet.json(tablet.pack())
                        .path("clips")
                        .path("en")
                        .path(text)
                        .asString()
                        .equals(machine));
    }

    private static byte[] hum() {
        int samples = 16_000;
        var wav = ByteBuffer.allocate(44 + samples * 2).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + samples * 2);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1);
        wav.putInt(16_000).putInt(32_000).putShort((short) 2).putShort((short) 16);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(samples * 2);
        for (int i = 0; i < samples; i++) {
            wav.putShort((short) (5_000 * Math.sin(i / 9.0)));
        }
        return wav.array();
    }
}
