package org.heretogether.bench;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** An old tablet: a browser whose processor is four times slower. Somebody listens to everything and presses answers. */
final class SlowTablet {

    private static final int TIMES_SLOWER = 4;
    private static final int PRESSES = 40;

    /** Notes from the finger leaving the glass: what is painted, what is heard, and how long each interaction took. */
    private static final String WATCH = """
            window.took = { visible: [], audible: [], interactions: new Map() };
            let lifted = 0;
            addEventListener('pointerup', () => (lifted = performance.now()), true);
            new PerformanceObserver((list) => {
              for (const { interactionId, duration } of list.getEntries())
                if (interactionId) took.interactions.set(interactionId, Math.max(duration, took.interactions.get(interactionId) ?? 0));
            }).observe({ type: 'event', durationThreshold: 16, buffered: true });
            const play = HTMLMediaElement.prototype.play;
            HTMLMediaElement.prototype.play = function () {
              const from = lifted;
              this.addEventListener('playing', () => took.audible.push({ from, took: performance.now() - from }), { once: true });
              return play.call(this);
            };
            new MutationObserver((changes) => {
              const from = lifted;
              if (changes.some(({ target }) => target.hasAttribute('data-chosen')))
                requestAnimationFrame(() => setTimeout(() => took.visible.push(performance.now() - from)));
            }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-chosen'] });
            """;

    /** Of the sounds that follow one press only the first is its answer. */
    private static final String TOOK = """
            () => {
              const first = new Map();
              for (const { from, took: ms } of took.audible) if (!first.has(from)) first.set(from, ms);
              return { visible: took.visible, audible: [...first.values()], interactions: [...took.interactions.values()] };
            }""";

    private final Browser browser;

    SlowTablet(Browser browser) {
        this.browser = browser;
    }

    void print() {
        try (var context = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setHasTouch(true));
                Page page = context.newPage()) {
            var slower = new JsonObject();
            slower.addProperty("rate", TIMES_SLOWER);
            context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", slower);
            page.addInitScript(WATCH);
            page.navigate("http://localhost:" + Program.PORT + "/kiosk");
            page.waitForSelector("kiosk-rest main button");
            double first = ((Number) page.evaluate("() => performance.now()")).doubleValue();
            System.out.printf("slow tablet, first load until somebody can start: %.0f ms%n", first);
            listenToAll(page);
            press(page);
            var took = (Map<?, ?>) page.evaluate(TOOK);
            print("tap -> visible answer", requireNonNull(took.get("visible")), 0.95, 100);
            print("tap -> audible answer", requireNonNull(took.get("audible")), 0.95, 100);
            print("interaction to next paint", requireNonNull(took.get("interactions")), 0.75, 200);
        }
    }

    private static void listenToAll(Page page) {
        page.tap(".bar .preset-listen");
        page.tap("kiosk-rest main button.card >> nth=0");
        page.waitForSelector("kiosk-which, kiosk-what-can-change");
        if (page.isVisible("kiosk-which")) {
            page.tap("kiosk-which .card >> nth=0");
        }
        page.waitForSelector("kiosk-what-can-change");
        page.tap(".bar .go");
        page.waitForSelector("kiosk-ask main .card input");
    }

    private static void press(Page page) {
        Locator cards = page.locator("kiosk-ask main .card input");
        int count = cards.count();
        page.evaluate("() => { took.visible = []; took.audible = []; took.interactions.clear(); }");
        for (int i = 0; i < PRESSES; i++) {
            int heard = ((Number) page.evaluate("() => took.audible.length")).intValue();
            cards.nth(i % count).tap();
            page.waitForFunction("heard => took.audible.length > heard", heard);
        }
    }

    private static void print(String what, Object measured, double share, int gate) {
        List<Double> sorted = ((List<?>) measured)
                .stream()
                        .map(ms -> ((Number) ms).doubleValue())
                        .sorted(Comparator.naturalOrder())
                        .toList();
        System.out.printf(
                "slow tablet, %s: p50 %.0f ms, p%.0f %.0f ms of %d (gate: %d ms)%n",
                what,
                sorted.get(sorted.size() / 2),
                share * 100,
                sorted.get((int) (sorted.size() * share)),
                sorted.size(),
                gate);
    }
}
