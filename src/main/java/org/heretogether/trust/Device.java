package org.heretogether.trust;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A kind of tablet or computer, and the steps with which it comes to trust us: each a picture and a sentence. */
enum Device {
    IPAD("download", "settings", "profile", "about", "switch", "open"),
    ANDROID("download", "settings", "security", "install", "file", "open"),
    CHROMIUM("download", "browser-settings", "certificates", "import", "open");

    private final List<String> steps;

    Device(String... steps) {
        this.steps = List.of(steps);
    }

    /** The one that was chosen on the page, else the one this browser says it runs on. */
    static Device of(String chosen, String browser) {
        return Arrays.stream(values())
                .filter(device -> device.key().equals(chosen))
                .findFirst()
                .orElseGet(() -> guess(browser));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> steps() {
        return steps;
    }

    /** The picture of a step. */
    static String picture(String step) {
        return switch (step) {
            case "download", "file" -> "1F4E5";
            case "settings", "browser-settings" -> "2699";
            case "profile", "certificates" -> "1F4DC";
            case "about", "security" -> "1F512";
            case "switch", "install", "import" -> "2705";
            default -> "1F4F1";
        };
    }

    // An iPad calls itself a Mac; a real Mac needs about the same steps.
    private static Device guess(String browser) {
        if (browser.matches(".*(iPad|iPhone|Macintosh).*")) {
            return IPAD;
        }
        return browser.contains("Android") ? ANDROID : CHROMIUM;
    }
}
