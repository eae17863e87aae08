package org.heretogether.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.heretogether.result.Disclosure.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The big screen gives nobody away. Written twice: as cases, and as what must hold whatever happens in the room. */
class DisclosureTest {

    @ParameterizedTest(name = "{0} shown, {1} in: {2}")
    @CsvSource({
        "0, 0, TOO_FEW",
        "0, 1, TOO_FEW",
        "0, 4, TOO_FEW",
        "0, 5, SHOW",
        "0, 6, SHOW",
        "0, 400, SHOW",
        "5, 5, WAIT",
        "5, 6, ONE_ALONE",
        "5, 7, SHOW",
        "5, 9, SHOW",
        "12, 12, WAIT",
        "12, 13, ONE_ALONE",
        "12, 14, SHOW",
    })
    void what_comes_of_asking(int shown, int stored, Answer answer) {
        assertThat(Disclosure.whenAsked(shown, stored, stored - shown)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} shown, {1} in: {2}")
    @CsvSource({
        "0, 0, WAIT",
        "0, 5, WAIT",
        "0, 400, WAIT",
        "5, 5, WAIT",
        "5, 6, WAIT",
        "5, 9, WAIT",
        "5, 10, SHOW",
        "5, 11, SHOW",
        "7, 11, WAIT",
        "7, 12, SHOW",
    })
    void what_happens_by_itself(int shown, int stored, Answer answer) {
        assertThat(Disclosure.byItself(shown, stored, stored - shown)).isEqualTo(answer);
    }

    @Test
    void in_any_evening_no_frames_give_anyone_away() {
        var random = new Random(20_261_122);
        int shown = 0;
        for (int evening = 0; evening < 20_000; evening++) {
            Evening played = Evening.play(random);
            shown += played.frames().size();

            assertThat(played.givenAway()).as("evening %s: %s", evening, played).isEmpty();
        }
        assertThat(shown).isGreaterThan(20_000);
    }

    @Test
    void once_asked_the_screen_is_never_five_behind() {
        var random = new Random(7);
        for (int evening = 0; evening < 20_000; evening++) {
            int stored = 0;
            int shown = 0;
            for (int moment = 0; moment < 60; moment++) {
                if (random.nextInt(6) == 0) {
                    shown = Disclosure.whenAsked(shown, stored, stored - shown) == Answer.SHOW ? stored : shown;
                } else {
                    stored++;
                }
                shown = Disclosure.byItself(shown, stored, stored - shown) == Answer.SHOW ? stored : shown;

                assertThat(shown == 0 || stored - shown < 5)
                        .as("%s shown of %s", shown, stored)
                        .isTrue();
            }
        }
    }
}
