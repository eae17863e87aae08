package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heretogether.testing.Accessible;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.EveryWay;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.RunningProgram;
import org.heretogether.testing.Sizes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen of the tablet, on four sizes of tablet: axe finds nothing, everything is big enough, nothing is cut off. */
class AccessibleKioskIT {

    private static final int[][] TABLETS = {{1920, 1080}, {1280, 800}, {768, 1024}, {1024, 768}};

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final RunningProgram program = RunningProgram.ofAll();
    private final List<String> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void every_screen_of_a_turn_can_be_seen_and_pressed(String language) {
        var kiosk = KioskPage.open(browsers.tablet(1024, 768), program.address());
        kiosk.speak(language);

        look(kiosk, "1-rest");
        kiosk.press("kiosk.rest.answer");
        look(kiosk, "2-what-can-change");
        kiosk.press("kiosk.start");
        look(kiosk, "2b-practice");
        kiosk.press("kiosk.skip");
        for (int question = 1; question <= 4; question++) {
            look(kiosk, "3-question-" + question);
            kiosk.page().locator(".card > input").first().tap();
            assertThat(kiosk.page().locator(".card[data-chosen]")).hasCount(1);
            look(kiosk, "3-question-" + question + "-chosen");
            kiosk.next();
        }
        look(kiosk, "4-review");
        kiosk.press("kiosk.stop");
        look(kiosk, "5-stop");
        kiosk.press("kiosk.stop.carry-on").press("kiosk.help");
        look(kiosk, "6-help");
        kiosk.press("kiosk.back").press("kiosk.finish");
        look(kiosk, "6b-helped");
        kiosk.press("kiosk.skip");
        look(kiosk, "7-finish");
        kiosk.press("kiosk.tell-me.title").says("kiosk.tell-me.title");
        look(kiosk, "7b-how-to-tell-me");
        kiosk.pressHere("kiosk.tell-me.letter").says("kiosk.tell-me.whom");
        look(kiosk, "7c-who-is-it-for");
        kiosk.press("kiosk.next");
        assertThat(kiosk.screen()).containsText(kiosk.words().say("kiosk.tell-me.known"));
        look(kiosk, "7d-finish-again");
        kiosk.press("kiosk.done").speak(language).press("kiosk.rest.idea");
        look(kiosk, "8-idea");
        kiosk.press("kiosk.back").press("kiosk.rest.became-of");
        look(kiosk, "9-became-of");

        assertThat(problems).isEmpty();
    }

    @Test
    void on_the_way_out_how_tonight_was_is_said_in_one_tap() {
        program.change("update big_screen set step = 'goodbye'");
        try {
            var kiosk = KioskPage.open(browsers.tablet(1024, 768), program.address());
            Page page = kiosk.page();
            assertThat(page.locator(".at-the-door")).isVisible();
            var eyes = new EveryWay(page);
            eyes.look("12-at-the-door");
            problems.addAll(eyes.problems());
            look(kiosk, "12-at-the-door");

            page.locator(".at-the-door .faces button").first().tap();
            kiosk.says("kiosk.door.kept");
            page.waitForCondition(() -> program.count("select count(*) from how_it_was where level = 'good'") == 1);
        } finally {
            program.change("update big_screen set step = 'question'", "delete from how_it_was");
        }

        assertThat(problems).isEmpty();
    }

    @Test
    void a_tablet_that_nobody_let_in_shows_its_code_big_and_plain() {
        var kiosk = KioskPage.visit(browsers.tablet(1024, 768), program.addressFromElsewhere());
        assertThat(kiosk.page().locator(".code")).isVisible();

        look(kiosk, "10-code");

        assertThat(problems).isEmpty();
    }

    @Test
    void a_tablet_that_reaches_nobody_says_so() {
        Page page = browsers.tablet(1024, 768);
        page.route(
                "**/api/**",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setStatus(204)));
        var kiosk = KioskPage.visit(page, program.address());
        assertThat(kiosk.heading()).hasText(kiosk.words().say("kiosk.silent.title"));

        look(kiosk, "11-silent");

        assertThat(problems).isEmpty();
    }

    private void look(KioskPage kiosk, String screen) {
        Page page = kiosk.page();
        for (int[] tablet : TABLETS) {
            page.setViewportSize(tablet[0], tablet[1]);
            page.waitForFunction("([w, h]) => innerWidth === w && innerHeight === h", List.of(tablet[0], tablet[1]));
            String where = "%s-%s-%dx%d".formatted(screen, kiosk.words().language(), tablet[0], tablet[1]);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/kiosk", where + ".png")));
            Sizes.problems(page).forEach(problem -> problems.add(where + ": " + problem));
            Accessible.problems(page).forEach(problem -> problems.add(where + ": " + problem));
        }
    }
}
