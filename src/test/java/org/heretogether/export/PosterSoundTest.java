package org.heretogether.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.heretogether.clip.Clips;
import org.heretogether.contribution.Contributions;
import org.heretogether.result.Results;
import org.heretogether.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The poster as sound can be heard from the first sentence to the last, and is as long as reading it takes. */
class PosterSoundTest extends DatabaseTest {

    private static final double BREATH = 0.5;

    /** A sample louder than this is no noise of a machine: about a thirtieth of full loudness. */
    private static final int HEARD = 1_000;

    @Autowired
    private Reports reports;

    @Autowired
    private Posters posters;

    @Autowired
    private Clips clips;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Results results;

    private record Sound(float perSecond, short[] samples) {

        double seconds() {
            return samples.length / perSecond;
        }

        /** How much of it is heard, tenth of a second by tenth of a second, from 0 to 1. */
        double heard() {
            int tenth = (int) perSecond / 10;
            int loud = 0;
            for (int from = 0; from + tenth <= samples.length; from += tenth) {
                int loudest = 0;
                for (int at = from; at < from + tenth; at++) {
                    loudest = Math.max(loudest, Math.abs(samples[at]));
                }
                loud += loudest > HEARD ? 1 : 0;
            }
            return loud / (samples.length / (double) tenth);
        }
    }

    @Test
    void every_sentence_is_heard_and_the_whole_is_as_long_as_its_sentences() {
        var place = hall.place();
        var kiosk = hall.kiosk(place);
        var round = hall.openPickOne(place);
        for (int person = 0; person < 9; person++) {
            contributions.accept(kiosk, hall.answer(round, hall.picked(round, person < 5 ? 0 : 1)));
        }
        results.showUs(place.venueId(), round.roundId());
        var report = reports.of(place.venueId(), round.gatheringId()).orElseThrow();
        List<String> sentences = posters.sentences(report);

        Sound poster = made(place.venueId(), sentences);

        assertThat(sentences).hasSizeGreaterThan(3).contains("What do we want?");
        double together = 0;
        for (String sentence : sentences) {
            Sound alone = made(place.venueId(), List.of(sentence));
            assertThat(alone.heard()).as(sentence).isGreaterThan(0.3);
            together += alone.seconds();
        }
        assertThat(poster.seconds()).isCloseTo(together, org.assertj.core.data.Offset.offset(0.01));
        int words = String.join(" ", sentences).split("\\s+").length;
        double spoken = poster.seconds() - BREATH * sentences.size();
        assertThat(words / spoken * 60).as("words a minute").isBetween(70.0, 220.0);
    }

    private Sound made(org.heretogether.base.VenueId venue, List<String> sentences) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> clips.joined(venue, "en", sentences), Optional::isPresent)
                .map(PosterSoundTest::read)
                .orElseThrow();
    }

    private static Sound read(byte[] wav) {
        try (var in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav))) {
            var format = in.getFormat();
            assertThat(format.getChannels()).isEqualTo(1);
            assertThat(format.getSampleSizeInBits()).isEqualTo(16);
            byte[] bytes = in.readAllBytes();
            var samples = new short[bytes.length / 2];
            java.nio.ByteBuffer.wrap(bytes)
                    .order(format.isBigEndian() ? java.nio.ByteOrder.BIG_ENDIAN : java.nio.ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(samples);
            return new Sound(format.getSampleRate(), samples);
        } catch (IOException | UnsupportedAudioFileException failed) {
            throw new AssertionError(failed);
        }
    }
}
