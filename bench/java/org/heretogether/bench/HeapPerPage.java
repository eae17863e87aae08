package org.heretogether.bench;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** How much heap an open page of Flow keeps: many are opened, the rubbish is collected, and what stayed is shared out. */
final class HeapPerPage {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private HeapPerPage() {}

    /** KiB of live heap for one open page at this path, session included. */
    static double measure(Program program, String path, int pages) throws Exception {
        open(path);
        long before = liveKib(program.pid());
        var held = new ArrayList<HttpClient>();
        for (int i = 0; i < pages; i++) {
            held.add(open(path));
        }
        double kib = (liveKib(program.pid()) - before) / (double) pages;
        held.forEach(HttpClient::close);
        return kib;
    }

    private static HttpClient open(String path) throws Exception {
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String at = "http://localhost:" + Program.PORT + path;
        for (String address : new String[] {at, at + "?v-r=init&location=" + path.substring(1) + "&query="}) {
            browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
        }
        return browser;
    }

    private static long liveKib(long pid) throws Exception {
        jcmd(pid, "GC.run");
        jcmd(pid, "GC.run");
        var found = USED.matcher(jcmd(pid, "GC.heap_info"));
        long sum = 0;
        for (int part = 0; part < 2 && found.find(); part++) {
            sum += Long.parseLong(found.group(1));
        }
        return sum;
    }

    private static String jcmd(long pid, String command) throws Exception {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(jcmd.toString(), String.valueOf(pid), command)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return output;
    }
}
