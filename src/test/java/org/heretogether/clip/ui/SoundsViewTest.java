package org.heretogether.clip.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heretogether.activity.Activities;
import org.heretogether.answertype.PickOne;
import org.heretogether.base.Wording;
import org.heretogether.clip.Recordings;
import org.heretogether.question.Choice;
import org.heretogether.question.Questions;
import org.heretogether.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SoundsViewTest extends PageTest {

    @Autowired
    private Activities activities;

    @Autowired
    private Questions questions;

    @Autowired
    private Recordings recordings;

    @BeforeEach
    void a_question_with_two_choices() {
        var activity = activities.add(ours(), Wording.of("en", "Club night"), dancer());
        questions.add(
                ours(),
                activity.activityId(),
                Wording.of("en", "What shall we do?"),
                dancer(),
                new PickOne(),
                List.of(Choice.of(Wording.of("en", "Disco"), dancer()), Choice.of(Wording.of("en", "Quiz"), dancer())));
    }

    @Test
    void every_text_of_an_activity_is_there_with_who_speaks_it() {
        recordings.keep(ours(), "en", "Disco", aSecond());

        navigate(SoundsView.class);

        assertThat(texts()).containsExactly("Club night", "What shall we do?", "Disco", "Quiz");
        assertThat(shows(Paragraph.class, "A person speaks 1 of 4.")).isTrue();
        assertThat(shows(Paragraph.class, "English: a person speaks it.")).isTrue();
    }

    @Test
    void a_sound_that_is_taken_away_leaves_the_text_to_a_machine() {
        recordings.keep(ours(), "en", "Disco", aSecond());
        navigate(SoundsView.class);

        press("Take away");

        assertThat(recordings.addresses(ours(), "en", List.of("Disco"))).isEmpty();
        assertThat(said()).containsExactly("It is taken away. A machine speaks it, where it can.");
        assertThat(shows(Paragraph.class, "A person speaks 0 of 4.")).isTrue();
    }

    @Test
    void the_tablets_own_words_can_be_spoken_too() {
        navigate(SoundsView.class);

        choose(TextSet.class, "The tablet's own words");

        assertThat(texts()).contains("Next", "Help").noneMatch(text -> text.contains("{"));
    }

    private List<String> texts() {
        return $(Paragraph.class).all().stream()
                .filter(paragraph -> paragraph.hasClassName("said"))
                .map(Paragraph::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(Class<T> kind, String name) {
        var group = $(RadioButtonGroup.class).all().stream()
                .filter(one -> kind.isInstance(one.getValue()))
                .map(one -> (RadioButtonGroup<T>) one)
                .findFirst()
                .orElseThrow();
        group.setValue(group.getListDataView()
                .getItems()
                .filter(item -> group.getItemLabelGenerator().apply(item).equals(name))
                .findFirst()
                .orElseThrow());
    }

    private static byte[] aSecond() {
        var wav = ByteBuffer.allocate(44 + 32_000).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(bytes("RIFF")).putInt(36 + 32_000).put(bytes("WAVEfmt ")).putInt(16);
        wav.putShort((short) 1).putShort((short) 1).putInt(16_000).putInt(32_000);
        wav.putShort((short) 2).putShort((short) 16).put(bytes("data")).putInt(32_000);
        for (int i = 0; i < 16_000; i++) {
            wav.putShort((short) (3_000 * Math.sin(i / 10.0)));
        }
        return wav.array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
