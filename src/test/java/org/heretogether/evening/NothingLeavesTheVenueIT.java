package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import org.heretogether.testing.BigScreen;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.OrganiserPage;
import org.heretogether.testing.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** No page of ours asks any other host for anything. Every browser test watches for it; here the watching itself is tested. */
class NothingLeavesTheVenueIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final RunningProgram program = RunningProgram.ofAll();

    @Test
    void tablet_big_screen_and_organiser_pages_stay_in_the_venue() {
        var kiosk = KioskPage.open(browsers.tablet(1024, 768), program.address());
        kiosk.start();
        BigScreen.open(browsers.computer(1280, 800), program);
        OrganiserPage.signIn(browsers.computer(1280, 800), program).go("/organise/activities");

        assertThat(browsers.wrong()).isEmpty();
    }

    @Test
    void a_request_to_another_host_is_noticed() {
        Page page = browsers.computer(1280, 800);
        BigScreen.open(page, program);

        page.evaluate("() => fetch('http://elsewhere.example/', { mode: 'no-cors' }).catch(() => 'not reached')");

        await().until(() -> browsers.wrong().contains("left the venue: http://elsewhere.example/"));
        browsers.wrong().clear();
        browsers.serverIsAway(true);
    }

    @Test
    void the_tablets_page_may_not_even_try() {
        Page page = browsers.tablet(1024, 768);
        KioskPage.open(page, program.address());

        Object answer = page.evaluate(
                "() => fetch('http://elsewhere.example/', { mode: 'no-cors' }).then(() => 'went', () => 'refused')");

        assertThat(answer).isEqualTo("refused");
        await().until(() -> browsers.wrong().stream().anyMatch(line -> line.contains("Content Security Policy")));
        browsers.wrong().clear();
    }
}
