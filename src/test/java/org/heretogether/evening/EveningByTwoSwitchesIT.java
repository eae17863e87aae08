package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.RunningProgram;
import org.heretogether.testing.SwitchUser;
import org.heretogether.testing.WordsOnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole turn with two switches: one moves the light, one chooses, and time does nothing. */
class EveningByTwoSwitchesIT {

    private static final String MOVE = "1";
    private static final String CHOOSE = "2";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final WordsOnScreen words = WordsOnScreen.in("en");
    private final RunningProgram program = RunningProgram.ofAll();

    @Test
    void a_whole_turn_goes_with_two_switches_however_long_it_takes() {
        long before = program.count("select count(*) from turn where access = 'two-switches'");
        Page page = browsers.tablet(1280, 800);
        var person = SwitchUser.open(page, program.address());

        person.comeInWith(MOVE, "two-switches");
        page.keyboard().press(MOVE);
        assertThat(page.locator(".find-switch")).containsText(words.say("kiosk.find-switch.second"));
        page.keyboard().press(CHOOSE);
        assertThat(page.locator("kiosk-rest")).isVisible();
        choose(person, words.say("kiosk.rest.answer"));
        choose(person, words.say("kiosk.start"));
        choose(person, words.say("kiosk.skip"));
        person.sees("What is our next club night about?");
        String lit = String.join(", ", person.lit());
        page.clock().fastForward(60_000);
        assertThat(String.join(", ", person.lit())).as("after a minute").isEqualTo(lit);
        choose(person, "Karaoke");
        choose(person, words.say("kiosk.next"));
        person.sees("What food do we want?");
        choose(person, "Curry");
        choose(person, "Cake");
        choose(person, words.say("kiosk.next"));
        person.sees("How was our last club night?");
        choose(person, words.say("kiosk.skip"));
        person.sees("When do we finish?");
        choose(person, words.say("kiosk.i-do-not-know"));
        person.sees(words.say("kiosk.review.title"));
        choose(person, words.say("kiosk.finish"));
        person.sees(words.say("kiosk.helped.title"));
        choose(person, words.say("kiosk.skip"));

        person.sees(words.say("kiosk.finish.answers"));
        choose(person, words.say("kiosk.done"));
        page.clock().resume();
        assertThat(page.locator(".message")).containsText(words.say("kiosk.outbox.safe"));
        assertThat(program.count("select count(*) from turn where access = 'two-switches'"))
                .isEqualTo(before + 1);
    }

    private void choose(SwitchUser person, String thing) {
        person.stepTo(MOVE, CHOOSE, thing);
    }
}
