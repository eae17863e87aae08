package org.heretogether.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The big screen, as the room sees it. It has to change by itself: this never loads it again. */
public final class BigScreen {

    private final Page page;

    private BigScreen(Page page) {
        this.page = page;
    }

    public static BigScreen open(Page page, RunningProgram program) {
        page.navigate(program.address() + "/projector");
        assertThat(page.locator(".projector h1")).isVisible();
        page.evaluate("() => { window.since = 'the beginning'; }");
        return new BigScreen(page);
    }

    public Page page() {
        return page;
    }

    public Locator question() {
        return page.locator(".projector h1");
    }

    public Locator result() {
        return page.locator(".projector .result");
    }

    /** The number that stands in the row of this choice. */
    public Locator number(String choice) {
        return page.locator(".projector .rows li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(choice, new Page.GetByTextOptions().setExact(true))))
                .locator(".number");
    }

    /** The people that stand in the row of this choice. */
    public Locator people(String choice) {
        return page.locator(".projector .rows li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(choice, new Page.GetByTextOptions().setExact(true))))
                .locator(".people img");
    }

    public Locator numbers() {
        return page.locator(".projector .number");
    }

    /** Presses a key of the big screen's own keyboard, or of a clicker; whether the big screen went on. */
    public boolean press(String key) {
        String before = moves();
        page.keyboard().press(key);
        page.waitForFunction("() => window.Vaadin.Flow.clients && Object.values(window.Vaadin.Flow.clients)"
                + ".every((client) => !client.isActive || !client.isActive())");
        return !moves().equals(before);
    }

    /** The number of the picture that stands on the big screen. */
    public String moves() {
        return page.locator(".projector").getAttribute("data-moves");
    }

    public boolean wasNeverLoadedAgain() {
        return "the beginning".equals(page.evaluate("() => window.since"));
    }
}
