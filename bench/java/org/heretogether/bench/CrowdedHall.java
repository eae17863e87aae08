package org.heretogether.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** A full hall: many tablets hand up an answer now and then, many big screens are open. When does the wall know? */
final class CrowdedHall {

    private static final int TABLETS = 300;
    private static final int SCREENS = 20;
    private static final int EACH = 4;
    private static final int PAUSE_MS = 5000;

    /** Notes when the numbers on the wall add up to something else. */
    private static final String WATCH = """
            () => {
              window.seen = [];
              const add = () => {
                const numbers = [...document.querySelectorAll('.projector .number')];
                const sum = numbers.reduce((sum, number) => sum + Number(number.textContent.replace(/\\D/g, '')), 0);
                if (sum !== seen.at(-1)?.[1]) seen.push([Date.now(), sum]);
              };
              add();
              new MutationObserver(add).observe(document.body, { subtree: true, childList: true, characterData: true });
            }""";

    private final Browser browser;

    CrowdedHall(Browser browser) {
        this.browser = browser;
    }

    void print(Program program, String[] round) throws Exception {
        var screens = new ArrayList<Page>();
        try {
            for (int i = 0; i < SCREENS; i++) {
                screens.add(open());
            }
            Page wall = screens.getFirst();
            wall.evaluate(WATCH);
            long[] stored = post(program, round);
            int before = sum(seen(wall).getFirst());
            wall.waitForFunction("all => seen.at(-1)[1] >= all", before + stored.length);
            List<?> seen = seen(wall);
            double[] took = new double[stored.length];
            for (int n = 0, at = 0; n < stored.length; n++) {
                while (sum(seen.get(at)) < before + n + 1) {
                    at++;
                }
                took[n] = Math.max(0, when(seen.get(at)) - stored[n]);
            }
            Arrays.sort(took);
            double seconds = (when(seen.getLast()) - when(seen.get(1))) / 1000;
            System.out.printf(
                    "%d tablets, %d big screens: stored -> the wall knows p50 %.0f ms, p95 %.0f ms (gate: p95 1000 ms); drawn %.1f times a second (gate: 4)%n",
                    TABLETS,
                    SCREENS,
                    took[took.length / 2],
                    took[(int) (took.length * 0.95)],
                    (seen.size() - 2) / seconds);
        } finally {
            screens.forEach(Page::close);
        }
    }

    // A window of its own: a tab that lies behind others draws nothing.
    private Page open() {
        Page page = browser.newPage();
        page.navigate("http://localhost:" + Program.PORT + "/projector");
        page.waitForSelector(".projector .number");
        return page;
    }

    /** When the first, the second ... was stored, as the tablets heard it, in milliseconds of the clock. */
    private static long[] post(Program program, String[] round) throws Exception {
        var stored = new long[TABLETS * EACH];
        var count = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Void> tablet = () -> {
                Load.Client client = program.tablet(round[0], round[1]);
                for (int i = 0; i < EACH; i++) {
                    Thread.sleep(ThreadLocalRandom.current().nextInt(2 * PAUSE_MS));
                    client.once();
                    stored[count.getAndIncrement()] = System.currentTimeMillis();
                }
                return null;
            };
            for (var done : threads.invokeAll(java.util.Collections.nCopies(TABLETS, tablet))) {
                done.get();
            }
        }
        Arrays.sort(stored);
        return stored;
    }

    private static List<?> seen(Page wall) {
        return (List<?>) wall.evaluate("() => seen");
    }

    private static double when(Object seen) {
        return ((Number) ((List<?>) seen).getFirst()).doubleValue();
    }

    private static int sum(Object seen) {
        return ((Number) ((List<?>) seen).getLast()).intValue();
    }
}
