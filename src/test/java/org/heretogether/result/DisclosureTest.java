package org.heretogether.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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

    /** One frame of an evening: how many contributions it counts, and whether somebody asked for it. */
    private record Shown(int contributions, boolean asked) {}

    @Test
    void in_any_evening_no_frame_gives_anyone_away() {
        var random = new Random(20_261_122);
        for (int evening = 0; evening < 20_000; evening++) {
            List<Shown> frames = evening(random);

            int before = 0;
            for (Shown frame : frames) {
                assertThat(frame.contributions())
                        .as("evening %s: %s", evening, frames)
                        .isGreaterThanOrEqualTo(5);
                assertThat(frame.contributions() - before)
                        .as("evening %s: %s", evening, frames)
                        .isGreaterThan(1);
                if (!frame.asked()) {
                    assertThat(before)
                            .as("asked before, evening %s: %s", evening, frames)
                            .isPositive();
                    assertThat(frame.contributions() - before)
                            .as("evening %s: %s", evening, frames)
                            .isGreaterThanOrEqualTo(5);
                }
                before = frame.contributions();
            }
        }
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

    // People come one by one or in groups, somebody says Show us at any time, and the screen looks at any time.
    private static List<Shown> evening(Random random) {
        var frames = new ArrayList<Shown>();
        int stored = 0;
        int shown = 0;
        for (int moment = 0; moment < 60; moment++) {
            boolean show = false;
            boolean asked = false;
            switch (random.nextInt(5)) {
                case 0, 1 -> stored++;
                case 2 -> stored += random.nextInt(8);
                case 3 -> {
                    asked = true;
                    show = Disclosure.whenAsked(shown, stored, stored - shown) == Answer.SHOW;
                }
                default -> show = Disclosure.byItself(shown, stored, stored - shown) == Answer.SHOW;
            }
            if (show) {
                shown = stored;
                frames.add(new Shown(stored, asked));
            }
        }
        return frames;
    }
}
