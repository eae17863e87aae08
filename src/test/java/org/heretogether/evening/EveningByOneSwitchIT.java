package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.RunningProgram;
import org.heretogether.testing.SwitchUser;
import org.heretogether.testing.WordsOnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole turn with one switch: a light goes round, and one key, whichever it is, chooses. */
class EveningByOneSwitchIT {

    private static final String KEY = "F7";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final WordsOnScreen words = WordsOnScreen.in("en");
    private final RunningProgram program = RunningProgram.ofAll();

    @Test
    void a_whole_turn_goes_with_one_switch_from_finding_it_to_the_end() {
        long before = program.count("select count(*) from turn where access = 'one-switch'");
        Page page = browsers.tablet(1024, 768);
        var person = SwitchUser.open(page, program.address());

        person.comeInWith(KEY, "one-switch").teach(KEY);
        choose(person, "kiosk.rest.answer");
        choose(person, "kiosk.start");
        person.sees(words.say("kiosk.practice.question"));
        choose(person, "kiosk.skip");
        person.sees("What is our next club night about?").chooseWith(KEY, "Quiz");
        assertThat(page.locator("[data-chosen] label")).hasText("Quiz");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/kiosk/one-switch.png")));
        choose(person, "kiosk.next");
        person.sees("What food do we want?").chooseWith(KEY, "Pizza");
        choose(person, "kiosk.next");
        person.sees("How was our last club night?");
        choose(person, "kiosk.i-do-not-know");
        person.sees("When do we finish?");
        choose(person, "kiosk.skip");
        person.sees(words.say("kiosk.review.title"));
        choose(person, "kiosk.finish");
        person.sees(words.say("kiosk.helped.title"));
        choose(person, "kiosk.skip");

        person.sees(words.say("kiosk.finish.answers"));
        choose(person, "kiosk.done");
        page.clock().resume();
        assertThat(page.locator(".message")).containsText(words.say("kiosk.outbox.safe"));
        assertThat(program.count("select count(*) from turn where access = 'one-switch'"))
                .isEqualTo(before + 1);
    }

    @Test
    void a_choice_by_mistake_is_taken_back_first_thing_and_after_three_rounds_the_light_rests() {
        Page page = browsers.tablet(768, 1024);
        var person = SwitchUser.open(page, program.address());
        person.comeInWith(KEY, "one-switch").teach(KEY);
        choose(person, "kiosk.rest.answer");
        choose(person, "kiosk.start");
        person.sees(words.say("kiosk.practice.question"));
        choose(person, "kiosk.skip");

        person.chooseWith(KEY, "Disco").chooseWith(KEY, "Disco");
        assertThat(page.locator("[data-chosen]")).hasCount(0);
        person.waitFor(60_000);

        assertThat(page.locator(".scan-rests")).hasText(words.say("kiosk.scan.rests"));
        assertThat(person.lit()).isEmpty();
        page.keyboard().press(KEY);
        assertThat(page.locator(".scan-rests")).hasCount(0);
        assertThat(page.locator("[data-lit]").first()).isVisible();
    }

    private void choose(SwitchUser person, String key) {
        person.chooseWith(KEY, words.say(key));
    }
}
