package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.heretogether.testing.Accessible;
import org.heretogether.testing.BigScreen;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.LastRow;
import org.heretogether.testing.OrganiserPage;
import org.heretogether.testing.RunningProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The big screen is driven from an organiser's phone and from its own keyboard; every screen in the hall follows. */
class DrivenEveningIT {

    private static RunningProgram program;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private OrganiserPage phone;
    private BigScreen screen;

    @BeforeAll
    static void begin() {
        program = RunningProgram.start();
    }

    @AfterAll
    static void end() {
        program.close();
    }

    @BeforeEach
    void a_phone_and_a_big_screen_before_the_goodbye() {
        phone = OrganiserPage.signIn(browsers.computer(390, 844), program);
        program.change("update big_screen set step = 'actions', part = 0, light = 'green', moves = moves + 1");
        phone.go("/organise/big-screen");
        screen = BigScreen.open(browsers.computer(1280, 720), program);
        assertThat(screen.question()).hasText("What we will do");
    }

    @Test
    void the_big_screen_follows_the_phone_and_the_phone_follows_the_clicker() {
        phone.press("organise.remote.next");
        assertThat(screen.question()).hasText("Goodbye for today");

        screen.press("PageUp");
        assertThat(screen.question()).hasText("What we will do");
        assertThat(now()).hasText("Now: What we will do.");
        screen.press(" ");
        assertThat(screen.question()).hasText("Goodbye for today");
        assertThat(now()).hasText("Now: Goodbye.");
        phone.press("organise.remote.back");
        assertThat(screen.question()).hasText("What we will do");
        assertThat(now()).hasAttribute("role", "status");
        assertThat(screen.wasNeverLoadedAgain()).isTrue();
    }

    @Test
    void a_screen_that_comes_later_or_back_from_an_hour_without_network_shows_the_right_step() {
        screen.page().context().setOffline(true);
        browsers.serverIsAway(true);
        phone.press("organise.remote.next");
        assertThat(now()).hasText("Now: Goodbye.");

        var late = BigScreen.open(browsers.computer(1280, 720), program);
        assertThat(late.question()).hasText("Goodbye for today");
        assertThat(screen.question()).hasText("What we will do");
        Instant back = Instant.now();
        screen.page().context().setOffline(false);
        assertThat(screen.question()).hasText("Goodbye for today");
        System.out.println(
                "right again after " + Duration.between(back, Instant.now()).toMillis() + " ms");
    }

    @Test
    void a_press_on_a_picture_that_is_gone_does_not_skip_a_step() {
        Locator next = button("Next");
        // Somebody else pressed, and this phone has not heard of it yet.
        program.change("update big_screen set moves = moves + 5");

        next.click();

        phone.says("organise.remote.moved-before");
        assertThat(screen.question()).hasText("What we will do");
        next.click();
        assertThat(screen.question()).hasText("Goodbye for today");
    }

    @Test
    void the_light_turns_the_room_yellow_and_red_and_back() {
        phone.press("organise.remote.slower");
        assertThat(screen.page().locator(".slower")).isVisible();
        phone.says("organise.remote.light.yellow");

        phone.press("organise.remote.stop");
        assertThat(screen.question()).hasText("We stop for a moment.");
        phone.says("organise.remote.light.red");

        phone.press("organise.remote.go-on");
        assertThat(screen.question()).hasText("What we will do");
        assertThat(screen.page().locator(".slower")).hasCount(0);
    }

    @Test
    void any_tablet_turns_the_room_and_nobody_is_named() {
        var tablet = KioskPage.open(browsers.tablet(1024, 768), program.address());
        tablet.press("kiosk.help");

        tablet.pressHere("kiosk.light.yellow");

        tablet.says("kiosk.light.turned.yellow");
        assertThat(screen.page().locator(".slower")).hasText("Slower. Someone asked for it.");
        tablet.pressHere("kiosk.light.red");
        assertThat(screen.question()).hasText("We stop for a moment.");
        phone.says("organise.remote.light.red");
    }

    @Test
    void what_came_of_an_action_is_seen_and_heard_by_the_room() {
        FinishedBench.add(program);
        try {
            program.change("update big_screen set step = 'last-time', part = 0, moves = moves + 1");
            assertThat(screen.question()).hasText("From last time");
            Locator seen = screen.page().locator(".brought .seen");
            while (!seen.isVisible()) {
                assertThat(screen.press("ArrowRight")).isTrue();
            }
            assertThat(screen.question()).hasText("Put soft chairs in the side room.");
            screen.page().waitForFunction("() => document.querySelector('.brought .seen img').naturalWidth === 1200");
            lookAt("finished-photo");

            screen.press("ArrowRight");
            assertThat(seen.locator("audio")).isVisible();
            screen.press("r");
            screen.page().waitForFunction("() => document.querySelector('.brought audio').currentTime > 0.1");
            lookAt("finished-sound");
        } finally {
            FinishedBench.takeAway(program);
        }
    }

    private void lookAt(String what) {
        for (int[] projector : new int[][] {{800, 600}, {1920, 1080}}) {
            screen.page().setViewportSize(projector[0], projector[1]);
            screen.page().waitForFunction("width => innerWidth === width", projector[0]);
            String where = "target/screenshots/projector/%s-%dx%d.png".formatted(what, projector[0], projector[1]);
            screen.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of(where)));
            assertThat(LastRow.problems(screen.page(), projector[0])).as(where).isEmpty();
            assertThat(Accessible.problems(screen.page())).as(where).isEmpty();
        }
    }

    private Locator now() {
        return phone.page().locator(".remote .now");
    }

    private Locator button(String name) {
        return phone.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
