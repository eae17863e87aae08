package org.heretogether.venue.ui;

import java.util.List;
import java.util.Locale;

/** A way to keep a tablet at our page: for one kind of device, the steps in order. */
enum LockWay {
    ANDROID_PIN("1F4CC", "settings", "code", "page", "pin", "leave"),
    ANDROID_ALONE("1F512", "app", "new", "spot", "camera", "address", "allow"),
    IPAD("1F4F1", "settings", "code", "page", "press", "start", "leave"),
    LINUX("1F4BB", "programs", "file", "start", "leave");

    private final String picture;
    private final List<String> steps;

    LockWay(String picture, String... steps) {
        this.picture = picture;
        this.steps = List.of(steps);
    }

    String key() {
        return "organise.lock." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String picture() {
        return picture;
    }

    List<String> steps() {
        return steps;
    }

    static String pictureOf(String step) {
        return switch (step) {
            case "settings" -> "2699";
            case "code" -> "1F522";
            case "page", "address", "start" -> "1F4F1";
            case "pin" -> "1F4CC";
            case "app", "programs" -> "1F4E6";
            case "new" -> "1F504";
            case "spot", "press" -> "1F446";
            case "camera", "allow" -> "1F4F7";
            case "file" -> "1F4E5";
            default -> "1F513";
        };
    }
}
