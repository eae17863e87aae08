package org.heretogether.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import org.junit.jupiter.api.Test;

/** Drawn words run as their letters do, and what stands between them goes with them. */
class DirectionsTest {

    private final DrawnWords words = new DrawnWords(new Typefaces());
    private final Directions directions = new Directions(words);

    @Test
    void a_text_runs_to_the_left_when_it_begins_and_ends_so() {
        String urdu = words.draw("ہماری کلب", Letters.URDU);
        String bengali = words.draw("ক্লাব", Letters.BENGALI);

        assertThat(directions.areRightToLeft(urdu + " WiFi " + urdu + ".")).isTrue();
        assertThat(directions.areRightToLeft(urdu + ": 3 people")).isFalse();
        assertThat(directions.areRightToLeft(bengali)).isFalse();
    }

    @Test
    void a_number_among_words_that_run_to_the_left_runs_to_the_right() {
        String arabic = words.draw("نريد", Letters.ARABIC);
        directions.setParagraph(arabic + " 25 " + arabic, BidiSplitter.RTL);

        assertThat(directions.countTextRuns()).isEqualTo(3);
        assertThat(directions.getVisualRun(1).getDirection()).isEqualTo(BidiSplitter.LTR);
        assertThat(directions.getVisualRun(1).getLength()).isEqualTo(2);
    }

    @Test
    void turned_around_a_bracket_still_opens() {
        assertThat(new Directions.Around().reorderRTLTextToLTR("x (y) z")).isEqualTo("z (y) x");
    }
}
