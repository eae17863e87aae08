package org.heretogether.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heretogether.picture.PictureKey;
import org.heretogether.words.Words;
import org.junit.jupiter.api.Test;

class SpeechTest {

    @Test
    void a_picture_is_read_in_its_order_and_nothing_twice() {
        var count = new Row.Count("", "person.svg", 3, "3", "3 people");
        var slide = new Slide(
                "What shall we do?",
                PictureKey.of("openmoji/2753"),
                List.of(new Row("Quiz", "", List.of(count), 3)),
                List.of("We chose Quiz."),
                List.of("1 of us skipped."),
                false,
                false);
        var page = new SlidePage(slide, new Words());

        assertThat(Speech.of(page.getElement()))
                .containsExactly("What shall we do?", "Quiz. 3 people", "We chose Quiz.", "1 of us skipped.");
        assertThat(page.getElement().getOuterHTML()).contains("<h1 data-say=\"0\">What shall we do?</h1>");
    }
}
