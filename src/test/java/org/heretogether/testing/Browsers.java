package org.heretogether.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The browsers in the hall. A test fails when one of its pages asks another host for anything, or reports an error. */
public final class Browsers implements AfterEachCallback {

    private static final Set<String> OUR_HOSTS = Set.of("localhost", "127.0.0.1", "127.0.0.2");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--autoplay-policy=no-user-gesture-required",
            // A camera and a microphone that need no hardware, and nobody who has to say yes.
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            // Even what a page would ask for unseen finds no other host.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.*");

    static {
        // A condition is waited for until it holds; on a busy machine that takes a while.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    private static @Nullable Playwright playwright;
    private static @Nullable Browser chromium;

    private final List<BrowserContext> open = new ArrayList<>();
    private final Set<String> otherHosts = ConcurrentHashMap.newKeySet();
    private final List<String> wrong = new CopyOnWriteArrayList<>();
    private volatile boolean serverIsAway;

    /** A tablet: touched, with nothing kept from before. */
    public Page tablet(int width, int height) {
        return watched(chromium().newContext(options(width, height).setHasTouch(true)))
                .newPage();
    }

    /** A computer with a mouse and a keyboard, or with a projector. */
    public Page computer(int width, int height) {
        return watched(chromium().newContext(options(width, height))).newPage();
    }

    /** A tablet whose browser keeps what it has in this folder, so that it can be closed and opened again. */
    public BrowserContext tabletThatKeeps(Path folder, int width, int height) {
        var options = new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(executable())
                .setArgs(FLAGS)
                .setViewportSize(width, height)
                .setHasTouch(true)
                .setLocale("en-GB");
        return watched(playwright().chromium().launchPersistentContext(folder, options));
    }

    /** A tablet that is another machine; it hears and sees a test picture and a test tone. */
    public BrowserContext tabletOn(AnotherMachine machine, String name) throws IOException {
        var flags = new ArrayList<>(FLAGS.subList(0, FLAGS.size() - 1));
        flags.add("--use-fake-device-for-media-stream");
        flags.add("--use-fake-ui-for-media-stream");
        flags.add("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE " + machine.callsUs());
        otherHosts.add(machine.callsUs());
        var options = new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(machine.browser(executable()))
                .setArgs(flags)
                .setHasTouch(true)
                .setLocale("en-GB");
        return watched(
                playwright().chromium().launchPersistentContext(machine.home().resolve(name), options));
    }

    /** While the server is away on purpose, failing requests are no error. */
    public void serverIsAway(boolean away) {
        serverIsAway = away;
    }

    /** What the pages of this test reported so far: errors, and requests that would leave the venue. */
    public List<String> wrong() {
        return wrong;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        open.forEach(BrowserContext::close);
        open.clear();
        if (!wrong.isEmpty() && test.getExecutionException().isEmpty()) {
            throw new AssertionError("The pages reported:\n" + String.join("\n", wrong));
        }
    }

    private BrowserContext watched(BrowserContext context) {
        open.add(context);
        context.setDefaultTimeout(15_000);
        context.onRequest(request -> leaves(request.url()));
        context.onPage(page -> page.onWebSocket(socket -> leaves(socket.url())));
        context.onWebError(error -> wrong.add("error: " + error.error()));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isExpected(message)) {
                wrong.add("console: " + message.text() + " " + message.location());
            }
        });
        return context;
    }

    private void leaves(String url) {
        URI address = URI.create(url.replaceAll("[|^ ]", "_"));
        boolean inside = Set.of("data", "blob", "about").contains(address.getScheme())
                || OUR_HOSTS.contains(address.getHost())
                || otherHosts.contains(address.getHost());
        if (!inside) {
            wrong.add("left the venue: " + url);
        }
    }

    // Chromium itself writes these lines for answers that the page expects.
    private boolean isExpected(ConsoleMessage message) {
        String text = message.text();
        boolean refused = text.contains("status of 401") && message.location().contains("/api/v1/");
        boolean soundStillBeingMade =
                text.contains("status of 503") && message.location().contains("/clips/");
        boolean notTrustedYet = text.contains("net::ERR_CERT_AUTHORITY_INVALID")
                && message.location().contains("/trust/seen.svg");
        boolean away = serverIsAway
                && (text.contains("net::ERR_") || text.contains("Failed to fetch") || text.contains("WebSocket"));
        return refused || soundStillBeingMade || notTrustedYet || away;
    }

    private static Browser.NewContextOptions options(int width, int height) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setServiceWorkers(ServiceWorkerPolicy.ALLOW)
                .setLocale("en-GB");
    }

    private static synchronized Playwright playwright() {
        if (playwright == null) {
            playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of(
                            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1",
                            "PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS", "1")));
        }
        return playwright;
    }

    private static synchronized Browser chromium() {
        if (chromium == null) {
            chromium = playwright()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(FLAGS));
        }
        return chromium;
    }

    private static Path executable() {
        String own = System.getenv("CHROMIUM");
        return Path.of(own == null || own.isBlank() ? "/usr/bin/chromium" : own);
    }
}
