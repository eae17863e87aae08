package org.heretogether.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.heretogether.gathering.Light;
import org.heretogether.gathering.Position;
import org.heretogether.gathering.Progress;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Step;
import org.heretogether.result.LiveResults;
import org.heretogether.sign.SignClip.Part;
import org.heretogether.sign.SignClips;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class SignedQuestionTest extends DatabaseTest {

    @Autowired
    private QuestionDrawing drawing;

    @Autowired
    private SignClips signs;

    @Autowired
    private LiveResults results;

    @TempDir
    private Path folder;

    private Venue venue;
    private Round round;

    @BeforeEach
    void a_question_is_open() {
        venue = hall.place();
        round = hall.openPickOne(venue);
    }

    @Test
    void a_question_without_a_film_is_one_picture() {
        assertThat(parts()).isEqualTo(1);
        assertThat(at(0)).isInstanceOf(Slide.class);
    }

    @Test
    void the_films_of_the_question_and_of_its_choices_come_before_what_can_be_chosen() throws IOException {
        keep(Part.CHOICES);
        keep(Part.QUESTION);

        assertThat(parts()).isEqualTo(3);
        assertThat(at(0))
                .isInstanceOfSatisfying(
                        SignedQuestion.class, film -> assertThat(film.said()).isEqualTo("The question in BSL"));
        assertThat(at(1)).isInstanceOfSatisfying(SignedQuestion.class, film -> {
            assertThat(film.said()).isEqualTo("The choices in BSL");
            assertThat(film.film()).matches("/signs/[0-9a-f]{64}\\.mp4");
        });
        assertThat(at(2)).isInstanceOf(Slide.class);
    }

    private void keep(Part part) throws IOException {
        Path film = Files.writeString(folder.resolve(part.named()), "0000ftypisom " + part);
        signs.keep(venue.venueId(), round.questionId(), part, "BSL", film);
    }

    private int parts() {
        return drawing.parts(venue.venueId(), round.gatheringId(), Optional.of(round.roundId()));
    }

    private Drawing at(int part) {
        var at = new Position(Step.QUESTION, Optional.of(round.roundId()), part);
        return drawing.drawing(new Scene(
                venue, new Progress(round.gatheringId(), at, Light.GREEN, 1), results.onScreen(venue.venueId())));
    }
}
