package org.heretogether.missing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.heretogether.activity.Activity;
import org.heretogether.answertype.PickOne;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.clip.Recordings;
import org.heretogether.missing.Lack.Way;
import org.heretogether.question.Choice;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.Hall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MissingTest extends DatabaseTest {

    /** A language for which no machine has a voice. */
    private static final String UNSPOKEN = "xx";

    @Autowired
    Missing missing;

    @Autowired
    Questions questions;

    @Autowired
    Recordings recordings;

    private VenueId venue;
    private Activity activity;
    private Question question;

    @BeforeEach
    void aQuestion() {
        venue = hall.place().venueId();
        activity = hall.activity(venue, Hall.completeCard());
        question = hall.question(activity, new PickOne(), 2);
    }

    @Test
    void what_is_not_written_in_a_language_is_named_with_its_question() {
        var lacks = missing.in(activity, UNSPOKEN);

        assertThat(lacks).extracting(Lack::way).containsOnly(Way.WORDS);
        assertThat(lacks).contains(new Lack(Way.WORDS, question.wording(), Optional.of(question.questionId())));
        assertThat(lacks).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void a_text_that_no_machine_can_say_lacks_a_sound_until_a_person_spoke_it() {
        var inTheirs = question.wording().with(UNSPOKEN, "Co zrobimy?");
        questions.change(new Question(
                question.questionId(),
                venue,
                question.activityId(),
                question.place(),
                inTheirs,
                question.pictureId(),
                question.answerType(),
                question.choices(),
                question.version()));
        var lack = new Lack(Way.SOUND, inTheirs, Optional.of(question.questionId()));
        assertThat(missing.in(activity, UNSPOKEN)).contains(lack);

        recordings.keep(venue, UNSPOKEN, "Co zrobimy?", hum());

        assertThat(missing.in(activity, UNSPOKEN)).doesNotContain(lack);
        assertThat(missing.in(activity, "en")).isEmpty();
    }

    @Test
    void a_question_lacks_films_for_itself_and_for_its_choices_but_no_picture() {
        assertThat(missing.forEveryone(activity)).extracting(Lack::way).containsExactly(Way.FILM, Way.FILM_OF_CHOICES);
    }

    @Test
    void words_that_differ_in_one_language_alone_are_two_texts() {
        var again = questions.add(
                venue,
                activity.activityId(),
                Wording.of("en", "Another one?"),
                question.pictureId(),
                new PickOne(),
                question.choices().stream()
                        .map(choice -> Choice.of(choice.wording(), choice.pictureId()))
                        .toList());

        assertThat(missing.in(activity, UNSPOKEN))
                .contains(new Lack(Way.WORDS, again.wording(), Optional.of(again.questionId())));
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
