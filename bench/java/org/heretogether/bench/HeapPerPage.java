package org.heretogether.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How much heap an open page of Flow keeps: what stays when more of the same are opened is shared out over them. */
final class HeapPerPage {

    private static final int PAGES = 12;
    private static final Pattern USED = Pattern.compile("(?:generation|Tenured|DefNew) +.*used (\\d+)K");

    private final Browser browser;
    private final Program program;

    HeapPerPage(Browser browser, Program program) {
        this.browser = browser;
        this.program = program;
    }

    void print() throws Exception {
        double bigScreen = kib(null, "/projector", ".projector h1, .projector .number");
        String organiser = signIn();
        System.out.printf(
                "heap per open page: big screen %.0f KiB, organisers' first page %.0f KiB, a gathering %.0f KiB (gate: 150 KiB)%n",
                bigScreen,
                kib(organiser, "/organise", "main h1"),
                kib(organiser, firstGathering(organiser), "main h1"));
    }

    /** KiB of live heap that each further page adds. The first ones only fill what all of them share. */
    private double kib(@Nullable String signedIn, String path, String shown) throws Exception {
        var pages = new ArrayList<Page>();
        try {
            open(pages, signedIn, path, shown);
            long before = liveKib();
            open(pages, signedIn, path, shown);
            return (liveKib() - before) / (double) PAGES;
        } finally {
            pages.forEach(Page::close);
        }
    }

    private void open(List<Page> pages, @Nullable String signedIn, String path, String shown) {
        for (int i = 0; i < PAGES; i++) {
            // A window of its own: a tab that lies behind others draws nothing.
            Page page = browser.newPage(new Browser.NewPageOptions().setStorageState(signedIn));
            pages.add(page);
            page.navigate("http://localhost:" + Program.PORT + path);
            page.waitForSelector(shown);
        }
    }

    /** What a browser keeps of having signed in. */
    private String signIn() throws Exception {
        try (Page page = browser.newPage()) {
            page.navigate("http://localhost:" + Program.PORT + "/organise/first");
            var fields = page.locator("main input");
            fields.first().fill(program.firstCode());
            fields.nth(1).fill("Bench");
            for (int i = 2; i < fields.count(); i++) {
                fields.nth(i).fill("nobody guesses this");
            }
            page.locator("main vaadin-button").last().click();
            page.waitForURL("**/organise");
            return page.context().storageState();
        }
    }

    private String firstGathering(String organiser) {
        try (Page page = browser.newPage(new Browser.NewPageOptions().setStorageState(organiser))) {
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
