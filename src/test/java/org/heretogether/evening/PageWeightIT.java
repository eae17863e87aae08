package org.heretogether.evening;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tablet's page is light enough for a slow hall, and once there it needs no network to begin. */
class PageWeightIT {

    private static final int KIB = 1024;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final RunningProgram program = RunningProgram.ofAll();
    private final Map<String, Asked> asked = new LinkedHashMap<>();

    /** One request of the page: its address, its kind, and what came over the wire for it. */
    private static final class Asked {
        private String url = "";
        private String kind = "";
        private double bytes;
        private boolean fromWorker;
    }

    @Test
    void the_first_load_is_light() {
        Page page = browsers.tablet(1024, 768);
        count(page);

        KioskPage.open(page, program.address());
        page.waitForFunction("() => [...document.fonts].some(font => font.status === 'loaded')");

        double all = sum(".*", "(?!Image).*");
        double script = sum(".*", "Script");
        assertThat(script).as("bytes of script: %s", listed()).isLessThanOrEqualTo(60.0 * KIB);
        assertThat(all).as("bytes without pictures: %s", listed()).isLessThanOrEqualTo(150.0 * KIB);
        assertThat(beforeTheFirstTap()).as("requests: %s", listed()).isLessThanOrEqualTo(10);
        assertThat(script).as("the probe counts").isGreaterThan(5.0 * KIB);
    }

    @Test
    void the_second_load_needs_no_network_for_the_page_itself() {
        Page page = browsers.tablet(1024, 768);
        KioskPage.open(page, program.address());
        page.waitForFunction("() => navigator.serviceWorker.controller !== null");
        count(page);

        page.reload();
        KioskPage.open(page, program.address());

        var overTheWire = asked.values().stream()
                .filter(one -> !one.fromWorker && !one.url.contains("/api/"))
                .filter(one -> one.bytes > 0)
                .map(one -> one.url)
                .toList();
        assertThat(asked).isNotEmpty();
        assertThat(overTheWire).isEmpty();
    }

    private void count(Page page) {
        CDPSession devTools = page.context().newCDPSession(page);
        devTools.on("Network.requestWillBeSent", event -> {
            Asked one = of(event);
            one.url = event.getAsJsonObject("request").get("url").getAsString();
            one.kind = event.has("type") ? event.get("type").getAsString() : "";
        });
        devTools.on(
                "Network.responseReceived",
                event ->
                        of(event).fromWorker = event.getAsJsonObject("response").has("fromServiceWorker")
                                && event.getAsJsonObject("response")
                                        .get("fromServiceWorker")
                                        .getAsBoolean());
        devTools.on(
                "Network.loadingFinished",
                event -> of(event).bytes = event.get("encodedDataLength").getAsDouble());
        devTools.send("Network.enable");
    }

    private Asked of(JsonObject event) {
        return asked.computeIfAbsent(event.get("requestId").getAsString(), id -> new Asked());
    }

    private double sum(String url, String kind) {
        return asked.values().stream()
                .filter(one -> one.url.matches(url) && one.kind.matches(kind))
                .mapToDouble(one -> one.bytes)
                .sum();
    }

    // The worker's own keeping of files goes on behind the page and is not waited for.
    private long beforeTheFirstTap() {
        return asked.values().stream()
                .filter(one -> !one.url.startsWith("data:"))
                .count();
    }

    private String listed() {
        var lines = new StringBuilder();
        asked.values().forEach(one -> lines.append("%n%8.0f %s %s".formatted(one.bytes, one.kind, one.url)));
        return lines.toString();
    }
}
