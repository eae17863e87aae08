package org.heretogether.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;

/** Somebody who sees what is lit on the tablet and presses a switch. Time on the tablet goes on only while they wait. */
public final class SwitchUser {

    private static final int GLANCE_MS = 100;
    private static final int AFTER_A_PRESS_MS = 1100;
    private static final int REACTION_MS = 650;

    private final Page page;
    private final WordsOnScreen words = WordsOnScreen.in("en");

    private SwitchUser(Page page) {
        this.page = page;
    }

    /** Opens the tablet's page, whose clock then stands still. */
    public static SwitchUser open(Page page, String address) {
        page.clock().install();
        KioskPage.open(page, address);
        page.clock().pauseAt(System.currentTimeMillis() + 60_000);
        return new SwitchUser(page);
    }

    /** Any key on the first screen; then the way that is lit when the key is pressed again. */
    public SwitchUser comeInWith(String key, String way) {
        page.keyboard().press(key);
        assertThat(page.locator("kiosk-way-in")).isVisible();
        chooseWith(key, words.say("kiosk.way-in." + way));
        assertThat(page.locator("kiosk-find-switch")).isVisible();
        waitFor(AFTER_A_PRESS_MS);
        return this;
    }

    /** Presses once, then three times when asked, each time as fast as this person can. */
    public SwitchUser teach(String key) {
        page.keyboard().press(key);
        for (int press = 0; press < 3; press++) {
            until(() -> page.locator(".find-switch").innerText().contains(words.say("kiosk.find-switch.now")));
            waitFor(REACTION_MS);
            page.keyboard().press(key);
        }
        assertThat(page.locator("kiosk-rest")).isVisible();
        return this;
    }

    /** Presses when the thing is lit, and before that when its group is. */
    public SwitchUser chooseWith(String key, String thing) {
        while (true) {
            waitFor(AFTER_A_PRESS_MS);
            until(() -> lit().contains(thing));
            boolean group = lit().size() > 1;
            page.keyboard().press(key);
            if (!group) {
                return this;
            }
        }
    }

    /** Moves with one switch until the thing is lit, or the group it is in, and chooses with the other. */
    public SwitchUser stepTo(String move, String choose, String thing) {
        while (true) {
            waitFor(AFTER_A_PRESS_MS);
            until(() -> !lit().isEmpty());
            for (int step = 0; step < 20 && !lit().contains(thing); step++) {
                page.keyboard().press(move);
                waitFor(AFTER_A_PRESS_MS);
            }
            boolean group = lit().size() > 1;
            page.keyboard().press(choose);
            if (!group) {
                return this;
            }
        }
    }

    public SwitchUser sees(String heading) {
        assertThat(page.locator("h1")).hasText(heading);
        return this;
    }

    @SuppressWarnings("unchecked")
    public List<String> lit() {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('[data-lit]')].map((thing) =>
                  (thing.labels?.[0]?.textContent ?? thing.querySelector('.card-words')?.textContent ?? thing.textContent).trim())""");
    }

    public void waitFor(int milliseconds) {
        page.clock().runFor(milliseconds);
    }

    private void until(java.util.concurrent.Callable<Boolean> holds) {
        await().atMost(Duration.ofSeconds(40))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> {
                    if (holds.call()) {
                        return true;
                    }
                    waitFor(GLANCE_MS);
                    return holds.call();
                });
    }
}
