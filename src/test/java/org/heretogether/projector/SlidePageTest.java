package org.heretogether.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heretogether.picture.PictureKey;
import org.heretogether.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlidePageTest {

    private final Words words = new Words();

    @ParameterizedTest(name = "{0} people are {1} pictures")
    @CsvSource({"0, 0", "1, 1", "60, 60", "61, 7", "600, 60", "15000, 15"})
    void everyone_is_drawn_while_there_is_room_and_then_a_picture_stands_for_many(int people, int drawn) {
        var page = new SlidePage(slide(people), words);

        String html = page.getElement().getOuterHTML();

        assertThat(html.split("person\\.svg", -1)).hasSize(drawn + 1);
        assertThat(html.contains(words.text("projector.pictograms", java.util.Map.of("n", people > 600 ? 1000 : 10))))
                .isEqualTo(drawn < people);
    }

    private static Slide slide(int people) {
        var count = new Row.Count("", "person.svg", people, String.valueOf(people), people + " of us");
        return new Slide(
                "What shall we do?",
                PictureKey.of("openmoji/2753"),
                List.of(new Row("Quiz", "", List.of(count), people)),
                List.of(),
                List.of(),
                false,
                false);
    }
}
