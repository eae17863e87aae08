package org.heretogether.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heretogether.base.QuestionId;
import org.heretogether.gathering.Round;
import org.heretogether.sign.SignClip.Part;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class SignClipsTest extends DatabaseTest {

    @Autowired
    private SignClips signs;

    @TempDir
    private Path folder;

    private Venue venue;
    private QuestionId questionId;

    @BeforeEach
    void a_question() {
        venue = hall.place();
        Round round = hall.openPickOne(venue);
        questionId = round.questionId();
    }

    @Test
    void a_film_is_kept_as_it_is_under_the_name_of_what_is_in_it() throws IOException {
        Path film = film("0000ftypisom and so on");

        var kept = signs.keep(venue.venueId(), questionId, Part.QUESTION, "BSL", film);

        assertThat(kept).isInstanceOf(Kept.Yes.class);
        SignClip clip = there().getFirst();
        assertThat(clip.address()).matches("/signs/[0-9a-f]{64}\\.mp4");
        assertThat(clip.signLanguage()).isEqualTo("BSL");
        assertThat(signs.file(clip.film()).orElseThrow()).hasSameBinaryContentAs(film);
    }

    @Test
    void a_webm_is_known_by_how_it_begins_whatever_its_name() throws IOException {
        Path film =
                Files.write(folder.resolve("film.mp4"), new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, 1, 2, 3, 4});

        signs.keep(venue.venueId(), questionId, Part.CHOICES, "BSL", film);

        assertThat(there().getFirst().ending()).isEqualTo("webm");
    }

    @Test
    void what_is_no_film_is_not_kept_and_the_film_before_stays() throws IOException {
        signs.keep(venue.venueId(), questionId, Part.QUESTION, "BSL", film("0000ftypisom"));
        var before = there();

        assertThat(signs.keep(venue.venueId(), questionId, Part.QUESTION, "BSL", film("<html>not a film")))
                .isInstanceOf(Kept.NotAFilm.class);
        assertThat(signs.keep(venue.venueId(), questionId, Part.QUESTION, "BSL", film("")))
                .isInstanceOf(Kept.NotAFilm.class);
        assertThat(there()).isEqualTo(before);
    }

    @Test
    void a_film_that_is_too_large_is_not_kept() throws IOException {
        Path film = film("0000ftypisom");
        try (var large = new RandomAccessFile(film.toFile(), "rw")) {
            large.setLength(SignClips.LARGEST + 1L);
        }

        assertThat(signs.keep(venue.venueId(), questionId, Part.QUESTION, "BSL", film))
                .isInstanceOf(Kept.TooLarge.class);
        assertThat(there()).isEmpty();
    }

    @Test
    void a_new_film_takes_the_place_of_the_one_before_and_can_be_taken_away() throws IOException {
        signs.keep(venue.venueId(), questionId, Part.QUESTION, "BSL", film("0000ftypisom first"));
        String first = there().getFirst().film();
        signs.keep(venue.venueId(), questionId, Part.QUESTION, "ISL", film("0000ftypisom second"));

        assertThat(there()).hasSize(1);
        assertThat(there().getFirst().film()).isNotEqualTo(first);
        assertThat(signs.file(first)).isEmpty();

        signs.takeAway(venue.venueId(), questionId, Part.QUESTION);

        assertThat(there()).isEmpty();
    }

    private List<SignClip> there() {
        return signs.find(venue.venueId(), List.of(questionId)).getOrDefault(questionId, List.of());
    }

    private Path film(String content) throws IOException {
        return Files.write(Files.createTempFile(folder, "film", ".mp4"), content.getBytes(StandardCharsets.US_ASCII));
    }
}
