package org.heretogether.clip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What shall we do?        | What shall we do?",
                "It costs £3.50.          | It costs 3 pounds 50.",
                "£3                       | 3 pounds",
                "£1 each                  | 1 pound each",
                "£1,200.00                | 1200 pounds",
                "£0.50 or 50p             | 50 pence or 50 pence",
                "€5                       | 5 euros",
                "£5–£10                   | 5 pounds to 10 pounds",
                "at 19:30                 | at 7 30 pm",
                "at 19:00                 | at 7 pm",
                "at 7:30                  | at 7 30",
                "at 09:05                 | at 9 oh 5 am",
                "at 7:30pm                | at 7 30 pm",
                "at 7.30 PM.              | at 7 30 pm",
                "7pm–9pm                  | 7 pm to 9 pm",
                "12:00 and 00:00          | 12 noon and midnight",
                "10:00                    | 10 o'clock",
                "by 2026-12-01            | by 1st of December 2026",
                "on 03/05/2027            | on 3rd of May 2027",
                "2026-13-01               | 2026-13-01",
                "24/7                     | 24/7",
                "tea & cake               | tea and cake",
                "fish/chips               | fish or chips",
                "50% off                  | 50 percent off",
                "20 °C                    | 20 degrees",
                "Café, naïve, Łódź, ŵy    | Cafe, naive, Lodz, wy",
                "Let’s “dance” 🎉         | Let's dance",
                "Quiz 💃🏽, disco          | Quiz, disco",
                "We meet – then dance     | We meet, then dance",
                "Wait…                    | Wait.",
                "BBQ                      | barbecue",
                "two  lines\tand a tab    | two lines and a tab",
                "<b>&lt;                  | b and lt;",
            })
    void what_is_written_becomes_what_is_said(String written, String said) {
        assertThat(SpokenText.of(written)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "🎉", "…", "?!", "ڈانس", "танці"})
    void what_has_no_sound_in_english_is_empty(String written) {
        assertThat(SpokenText.of(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ünïcödé ŵith — everything ½ ™ ﬁ", "\u0000\u0007bell", "´`^~"})
    void only_ascii_comes_out(String written) {
        assertThat(SpokenText.of(written)).matches("[\\x20-\\x7e]*");
    }
}
