package org.heretogether.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a browser sees: how soon the big screen follows a contribution, and what the kiosk's page weighs. */
final class BigScreen implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    /** Milliseconds from a stored contribution to the changed number on the wall, sorted. */
    List<Double> follows(Program program, String[] round, int times) throws Exception {
        var took = new ArrayList<Double>();
        try (Page page = browser.newPage()) {
            page.navigate("http://localhost:" + Program.PORT + "/projector");
            page.waitForSelector(".projector .number");
            Load.Client tablet = program.tablet(round[0], round[1]);
            for (int i = 0; i < times; i++) {
                String before = page.textContent(".projector .rows");
                tablet.once();
                long stored = System.nanoTime();
                page.waitForFunction(
                        "before => document.querySelector('.projector .rows')?.textContent !== before", before);
                took.add((System.nanoTime() - stored) / 1e6);
            }
        }
        return took.stream().sorted().toList();
    }

    /** Another device in the same hall. */
    SlowTablet slowTablet() {
        return new SlowTablet(browser);
    }

    /** Many of both. */
    CrowdedHall crowdedHall() {
        return new CrowdedHall(browser);
    }

    /** Many tabs of one person. */
    HeapPerPage heapPerPage(Program program) {
        return new HeapPerPage(browser, program);
    }

    /** Requests, then bytes on the wire of all but pictures and sounds, then bytes of scripts, before the first tap. */
    long[] kioskWeight() {
        try (var context = browser.newContext();
                Page page = context.newPage()) {
            var network = context.newCDPSession(page);
            network.send("Network.enable");
            var paths = new java.util.concurrent.ConcurrentHashMap<String, String>();
            var sums = new java.util.concurrent.atomic.AtomicLongArray(3);
            network.on(
                    "Network.responseReceived",
                    event -> paths.put(
                            event.get("requestId").getAsString(),
                            event.getAsJsonObject("response").get("url").getAsString()));
            network.on("Network.loadingFinished", event -> {
                String path = paths.getOrDefault(event.get("requestId").getAsString(), "");
                long bytes = event.get("encodedDataLength").getAsLong();
                if (!path.contains("/pictures/") && !path.contains("/clips/")) {
                    sums.incrementAndGet(0);
                    sums.addAndGet(1, bytes);
                    sums.addAndGet(2, path.endsWith(".js") ? bytes : 0);
                }
            });
            page.navigate("http://localhost:" + Program.PORT + "/kiosk");
            page.waitForSelector("main button");
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            return new long[] {sums.get(0), sums.get(1), sums.get(2)};
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
