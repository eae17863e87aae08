package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.RunningProgram;
import org.heretogether.testing.WordsOnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole turn by resting a pointer on things: a head mouse, or the eyes. Nothing is ever clicked. */
class EveningByDwellIT {

    private static final int LONGER_THAN_A_STEP_MS = 2200;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final WordsOnScreen words = WordsOnScreen.in("en");
    private final RunningProgram program = RunningProgram.ofAll();

    @Test
    void a_whole_turn_goes_by_resting_the_pointer() {
        long before = program.count("select count(*) from turn where access = 'dwell'");
        Page page = browsers.computer(1280, 800);
        page.clock().install();
        KioskPage.open(page, program.address());
        page.clock().pauseAt(System.currentTimeMillis() + 60_000);
        // Someone who is there to help turns it on.
        button(page, "kiosk.my-way.more").click();
        button(page, "kiosk.way.part.press").click();
        button(page, "kiosk.way.press.dwell").click();

        restOn(page, button(page, "kiosk.done"));
        restOn(page, button(page, "kiosk.rest.answer"));
        assertThat(page.locator("kiosk-what-can-change")).isVisible();
        page.clock().runFor(30_000);
        assertThat(page.locator("kiosk-what-can-change")).isVisible();
        restOn(page, button(page, "kiosk.start"));
        restOn(page, button(page, "kiosk.skip"));
        restOn(page, card(page, "Film night"));
        assertThat(card(page, "Film night")).isChecked();
        restOn(page, button(page, "kiosk.next"));
        restOn(page, card(page, "Sandwiches"));
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/kiosk/dwell.png")));
        restOn(page, button(page, "kiosk.next"));
        restOn(page, button(page, "kiosk.skip"));
        restOn(page, button(page, "kiosk.i-do-not-know"));
        restOn(page, button(page, "kiosk.finish"));
        restOn(page, button(page, "kiosk.skip"));

        assertThat(page.locator("h1")).hasText(words.say("kiosk.finish.answers"));
        restOn(page, button(page, "kiosk.done"));
        page.clock().resume();
        assertThat(page.locator(".message")).containsText(words.say("kiosk.outbox.safe"));
        assertThat(program.count("select count(*) from turn where access = 'dwell'"))
                .isEqualTo(before + 1);
    }

    private void restOn(Page page, Locator thing) {
        assertThat(thing).isVisible();
        page.clock().runFor(100);
        BoundingBox box = thing.boundingBox();
        page.mouse().move(box.x + box.width / 2, 20);
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.clock().runFor(LONGER_THAN_A_STEP_MS);
    }

    private Locator button(Page page, String key) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(words.say(key)).setExact(true));
    }

    private static Locator card(Page page, String choice) {
        return page.getByLabel(choice, new Page.GetByLabelOptions().setExact(true));
    }
}
