package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.RunningProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A sound, a photo and a drawing are made while the server is off: when it is back, each is stored once. */
class MadeOfflineIT {

    private static RunningProgram program;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @BeforeAll
    static void begin() {
        program = RunningProgram.start();
    }

    @AfterAll
    static void end() {
        program.close();
    }

    @Test
    void a_sound_a_photo_and_a_drawing_made_without_a_server_are_stored_once_when_it_is_back() {
        var kiosk = KioskPage.open(browsers.tablet(1024, 768), program.address());
        Page page = kiosk.page();
        untilItWorksAlone(page);
        browsers.serverIsAway(true);
        program.kill();

        kiosk.press("kiosk.rest.idea");
        recordASound(kiosk);
        takeAPhoto(kiosk);
        drawWithKeysAlone(kiosk);
        assertThat(page.locator("kiosk-made .made .row")).hasCount(3);
        kiosk.press("kiosk.finish");
        kiosk.says("kiosk.finish.kept");
        page.reload();
        assertThat(kiosk.message()).containsText("4 kept here.");
        program.startAgain();

        await().atMost(Duration.ofSeconds(90)).until(() -> stored() == 3);
        assertThat(kiosk.message()).containsText(kiosk.words().say("kiosk.outbox.safe"));
        assertThat(program.count("select count(*) from piece")).isEqualTo(3);
        assertThat(program.count("select count(distinct kind) from piece where length > 1000"))
                .isEqualTo(3);
        assertThat(program.count("select count(*) from contribution where kind = 'idea' and value like '%pieces%'"))
                .isEqualTo(1);
    }

    private static void recordASound(KioskPage kiosk) {
        Page page = kiosk.page();
        make(kiosk, "kiosk.bring.sound");
        assertThat(page.locator("kiosk-recording")).containsText(kiosk.words().say("kiosk.bring.who-hears"));
        pressUntil(page.locator(".bring-button"), page.locator(".bring[data-step=live]"));
        // The device of this browser beeps once a second.
        assertThat(page.locator(".bring-level[data-level=good], .bring-level[data-level=loud]"))
                .isVisible();
        pressUntil(page.locator(".bring-button"), page.locator(".bring[data-step=made]"));
        keep(kiosk);
    }

    private static void takeAPhoto(KioskPage kiosk) {
        Page page = kiosk.page();
        make(kiosk, "kiosk.bring.photo");
        pressUntil(page.locator(".bring-button"), page.locator(".bring[data-step=made]"));
        keep(kiosk);
    }

    private static void drawWithKeysAlone(KioskPage kiosk) {
        Page page = kiosk.page();
        make(kiosk, "kiosk.bring.drawing");
        button(kiosk, "kiosk.draw.house").press("Enter");
        button(kiosk, "kiosk.draw.red").press("Space");
        page.locator(".places button").nth(4).press("Enter");
        page.locator(".bar .go").press("Enter");
        assertThat(page.locator("kiosk-idea")).isVisible();
    }

    private static void make(KioskPage kiosk, String key) {
        kiosk.page()
                .locator(".make button")
                .filter(new Locator.FilterOptions().setHasText(kiosk.words().say(key)))
                .click();
    }

    private static Locator button(KioskPage kiosk, String key) {
        return kiosk.page()
                .locator(".draw-tools button")
                .filter(new Locator.FilterOptions().setHasText(kiosk.words().say(key)));
    }

    private static void keep(KioskPage kiosk) {
        Locator card = kiosk.page()
                .locator(".bring-cards button.card")
                .filter(new Locator.FilterOptions().setHasText(kiosk.words().say("kiosk.bring.keep")));
        pressUntil(card, kiosk.page().locator("kiosk-idea"));
    }

    /** A press right after the page changed does nothing, on purpose: it was meant for what stood there before. */
    private static void pressUntil(Locator what, Locator there) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            if (!there.isVisible() && what.isVisible()) {
                what.click();
            }
            return there.isVisible();
        });
    }

    private static long stored() {
        try {
            return program.count("select count(*) from piece where stored_at is not null");
        } catch (RuntimeException notBackYet) {
            return 0;
        }
    }

    private static void untilItWorksAlone(Page page) {
        await().until(() -> (boolean) page.evaluate("""
                async () => {
                  const page = (await caches.keys()).filter((name) => name !== 'kiosk-files');
                  const files = await (await caches.open('kiosk-files')).keys();
                  return navigator.serviceWorker.controller !== null && page.length === 1 && files.length >= 20;
                }"""));
    }
}
