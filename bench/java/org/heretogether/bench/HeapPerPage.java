package org.heretogether.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How much heap an open page of Flow keeps: what is free once many tabs were closed is shared out over them. */
final class HeapPerPage {

    private static final int TABS = 12;
    private static final Pattern USED = Pattern.compile("(?:generation|Tenured|DefNew) +.*used (\\d+)K");

    private final Browser browser;
    private final Program program;

    HeapPerPage(Browser browser, Program program) {
        this.browser = browser;
        this.program = program;
    }

    void print() throws Exception {
        try (var context = browser.newContext()) {
            double bigScreen = kib(context, "/projector", ".projector h1, .projector .number");
            signIn(context);
            System.out.printf(
                    "heap per open page: big screen %.0f KiB, organisers' first page %.0f KiB, a gathering %.0f KiB (gate: 150 KiB)%n",
                    bigScreen, kib(context, "/organise", "main h1"), kib(context, firstGathering(context), "main h1"));
        }
    }

    /** KiB of live heap that go when the tabs go. The first round of tabs only fills what all of them share. */
    private double kib(BrowserContext context, String path, String shown) throws Exception {
        close(open(context, path, shown), context);
        List<Page> tabs = open(context, path, shown);
        long before = liveKib();
        close(tabs, context);
        return (before - liveKib()) / (double) TABS;
    }

    private static List<Page> open(BrowserContext context, String path, String shown) {
        var tabs = new ArrayList<Page>();
        for (int i = 0; i < TABS; i++) {
            Page tab = context.newPage();
            tab.navigate("http://localhost:" + Program.PORT + path);
            tab.waitForSelector(shown);
            tabs.add(tab);
        }
        return tabs;
    }

    // A closing tab tells the server so; one more visit, and the server has let go of all of them.
    private static void close(List<Page> tabs, BrowserContext context) {
        tabs.forEach(Page::close);
        try (Page last = context.newPage()) {
            last.navigate("http://localhost:" + Program.PORT + "/organise/sign-in");
            last.waitForSelector("h1");
        }
    }

    private void signIn(BrowserContext context) throws Exception {
        try (Page page = context.newPage()) {
            page.navigate("http://localhost:" + Program.PORT + "/organise/first");
            var fields = page.locator("main input");
            fields.first().fill(program.firstCode());
            fields.nth(1).fill("Bench");
            for (int i = 2; i < fields.count(); i++) {
                fields.nth(i).fill("nobody guesses this");
            }
            page.locator("main vaadin-button").last().click();
            page.waitForURL("**/organise");
        }
    }

    private static String firstGathering(BrowserContext context) {
        try (Page page = context.newPage()) {
            page.navigate("http://localhost:" + Program.PORT + "/organise");
            return "/" + page.locator("main a[href*='gatherings/']").first().getAttribute("href");
        }
    }

    /** Collects until nothing more goes. */
    private long liveKib() throws Exception {
        long live = usedKib();
        for (long now = usedKib(); now < live; now = usedKib()) {
            live = now;
        }
        return live;
    }

    private long usedKib() throws Exception {
        jcmd("GC.run");
        var found = USED.matcher(jcmd("GC.heap_info"));
        long sum = 0;
        while (found.find()) {
            sum += Long.parseLong(found.group(1));
        }
        return sum;
    }

    private String jcmd(String command) throws Exception {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(jcmd.toString(), String.valueOf(program.pid()), command)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return output;
    }
}
