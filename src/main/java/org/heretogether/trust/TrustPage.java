package org.heretogether.trust;

import java.util.Map;
import org.heretogether.page.QrDrawing;
import org.heretogether.words.Words;
import org.springframework.web.util.HtmlUtils;

/** Writes the page about trusting us, for one kind of device, in one language. */
record TrustPage(Words words, String language, Device device, TabletAddress address, String calledUs) {

    String html() {
        String here = address.securelyAt(calledUs).orElse("");
        String kiosk = here.isEmpty() ? "" : here + "/kiosk";
        return """
                <!doctype html>
                <html lang="%s" dir="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="/look/look.css">
                <link rel="stylesheet" href="/trust/trust.css">
                <script src="/trust/trust.js" defer></script>
                </head>
                <body>
                <nav aria-label="%s">%s</nav>
                <main>
                <h1>%s</h1>
                <p>%s</p>
                <p id="trusted" role="status" data-seen="%s" data-yes="%s" data-no="%s"></p>
                %s
                <nav class="devices" aria-label="%s">%s</nav>
                <ol>%s</ol>
                <h2>%s</h2>
                <p>%s</p>
                %s
                </main>
                </body>
                </html>
                """.formatted(
                        language,
                        Words.direction(language),
                        text("title"),
                        text("language"),
                        languages(),
                        text("title"),
                        text("why"),
                        here.isEmpty() ? "" : here + "/trust/seen.svg",
                        text("yes"),
                        text("not-yet"),
                        kiosk.isEmpty() ? "<p><strong>" + text("no-network") + "</strong></p>" : "",
                        text("devices"),
                        devices(),
                        steps(kiosk),
                        text("another"),
                        text("another-how"),
                        code());
    }

    private String languages() {
        var links = new StringBuilder();
        for (String other : words.languages()) {
            links.append("<a lang=\"%s\" href=\"/trust?language=%s&amp;device=%s\"%s>%s</a>"
                    .formatted(other, other, device.key(), current(other.equals(language)), words.ownName(other)));
        }
        return links.toString();
    }

    private String devices() {
        var links = new StringBuilder();
        for (Device other : Device.values()) {
            links.append("<a href=\"/trust?language=%s&amp;device=%s\"%s>%s</a>"
                    .formatted(language, other.key(), current(other == device), text("device." + other.key())));
        }
        return links.toString();
    }

    private String steps(String kiosk) {
        var items = new StringBuilder();
        for (String step : device.steps()) {
            items.append(
                    "<li><img src=\"/pictures/openmoji/%s.svg\" alt=\"\" width=\"72\" height=\"72\"><div><p>%s</p>%s</div></li>"
                            .formatted(Device.picture(step), text(device.key() + "." + step), link(step, kiosk)));
        }
        return items.toString();
    }

    private String link(String step, String kiosk) {
        return switch (step) {
            case "download" -> "<a class=\"go\" href=\"/trust/here-together.crt\">" + text("download") + "</a>";
            case "open" ->
                kiosk.isEmpty()
                        ? ""
                        : "<a class=\"go\" href=\"%s\">%s</a><p class=\"address\">%s</p>"
                                .formatted(kiosk, text("open"), kiosk);
            default -> "";
        };
    }

    private String code() {
        return address.trust()
                .map(here -> "<div class=\"qr\">" + QrDrawing.svg(here).replace("<svg ", "<svg aria-hidden='true' ")
                        + "</div><p class=\"address\">" + here + "</p>")
                .orElse("");
    }

    private String text(String key) {
        return HtmlUtils.htmlEscape(words.textIn(language, "trust." + key, Map.of()));
    }

    private static String current(boolean current) {
        return current ? " aria-current=\"page\"" : "";
    }
}
