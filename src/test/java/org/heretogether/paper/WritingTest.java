package org.heretogether.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WritingTest {

    private static final String PAGE = "<html><body><p>ہماری night</p></body></html>";

    private final DrawnWords words = new DrawnWords(new Typefaces());

    @Test
    void a_phrase_whose_letters_join_is_drawn_and_told() {
        var writing = Writing.of(PAGE, words, true);

        assertThat(writing.phrases()).singleElement().asString().startsWith("ہماری");
        assertThat(words.texts()).containsExactly("ہماری");
        assertThat(text(writing)).doesNotContain("ہماری").contains("night");
    }

    @Test
    void where_letters_cannot_be_drawn_the_page_keeps_its_words() {
        var writing = Writing.of(PAGE, words, false);

        assertThat(writing.phrases()).isEmpty();
        assertThat(words.areNone()).isTrue();
        assertThat(text(writing)).isEqualTo("ہماری night");
    }

    private static String text(Writing writing) {
        return writing.page().getElementsByTagName("p").item(0).getTextContent();
    }
}
