package org.heretogether.venue.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.heretogether.page.PictureImage;
import org.heretogether.venue.Devices;
import org.heretogether.venue.Health;
import org.heretogether.venue.Kiosk;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** How one tablet is doing, a picture and a sentence each. What asks for a hand says what to do, and looks unlike the rest. */
class KioskHealth extends UnorderedList {

    private static final Duration NOW = Duration.ofMinutes(2);
    private static final Duration MISSED = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MINUTE = 60;

    private final transient Words words;

    KioskHealth(Words words, Kiosk kiosk, @Nullable Devices devices, Health health, Instant now) {
        this.words = words;
        addClassName("health");
        seen(kiosk.seenAt(), now);
        line("1F4E5", kiosk.kept() > 0, words.count("organise.kiosks.kept", kiosk.kept()));
        clock(health);
        battery(health);
        room(health);
        if (devices != null) {
            device("1F3A4", "organise.kiosks.microphone", devices.microphone());
            device("1F4F7", "organise.kiosks.camera", devices.camera());
        }
    }

    private void seen(@Nullable Instant seenAt, Instant now) {
        if (seenAt == null) {
            line("1F4F6", false, words.text("organise.kiosks.not-seen"));
            return;
        }
        Duration ago = Duration.between(seenAt, now);
        boolean missed = ago.compareTo(MISSED) > 0;
        String said = ago.compareTo(NOW) < 0
                ? words.text("organise.kiosks.seen-now")
                : ago.compareTo(DAY) < 0
                        ? words.count("organise.kiosks.seen-before", ago.toMinutes())
                        : words.text("organise.kiosks.seen", Map.of("moment", words.moment(seenAt)));
        line("1F4F6", missed, missed ? said + " " + words.text("organise.kiosks.seen-look") : said);
    }

    private void clock(Health health) {
        Integer ahead = health.clockAheadSeconds();
        if (ahead == null) {
            return;
        }
        line(
                "1F552",
                health.isClockWrong(),
                health.isClockWrong()
                        ? words.count("organise.kiosks.clock-wrong", Math.max(1, Math.abs(ahead) / MINUTE))
                        : words.text("organise.kiosks.clock-right"));
    }

    private void battery(Health health) {
        if (!health.tellsBattery()) {
            return;
        }
        switch (health.batteryNow()) {
            case CHARGING -> line("1F50C", false, words.text("organise.kiosks.battery.charging"));
            case FULL -> line("1F50B", false, words.text("organise.kiosks.battery.full"));
            case HALF -> line("1F50B", false, words.text("organise.kiosks.battery.half"));
            case LOW -> line("1FAAB", true, words.text("organise.kiosks.battery.low"));
        }
    }

    private void room(Health health) {
        if (health.freeMegabytes() != null) {
            boolean little = health.hasLittleRoom();
            line("1F4E6", little, words.text(little ? "organise.kiosks.room-little" : "organise.kiosks.room"));
        }
    }

    private void device(String picture, String key, @Nullable String state) {
        if (state != null) {
            String said = words.text(key, Map.of("state", words.text("organise.kiosks.device." + state)));
            line(picture, !state.equals("works"), said);
        }
    }

    private void line(String picture, boolean needsAHand, String text) {
        var said = new Span((needsAHand ? words.text("organise.kiosks.look") + " " : "") + text);
        var line = new ListItem(PictureImage.openMoji(picture), said);
        line.addClassName("with-picture");
        if (needsAHand) {
            line.addClassName("needs-a-hand");
        }
        add(line);
    }
}
