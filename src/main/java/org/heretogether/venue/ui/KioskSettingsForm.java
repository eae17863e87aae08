package org.heretogether.venue.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.heretogether.page.TextButton;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.KioskSettings;
import org.heretogether.venue.Kiosks;
import org.heretogether.words.Words;

/** A tablet's name, what it does when nobody touches it, and how large its screen is. */
class KioskSettingsForm extends NativeDetails {

    private static final int MINUTE = 60;
    private static final List<Integer> ASK = List.of(0, 60, 90, 180, 300, 600);
    private static final List<Integer> COVER = List.of(0, 30, 60, 120, 300);
    private static final List<Integer> NOBODY = List.of(0, 300, 1200, 3600);

    private final transient Words words;
    private final transient Kiosk kiosk;
    private final transient Kiosks kiosks;
    private final TextField name = new TextField();
    private final Checkbox handedOut = new Checkbox();

    KioskSettingsForm(Words words, Kiosks kiosks, Kiosk kiosk, Runnable saved) {
        this.words = words;
        this.kiosks = kiosks;
        this.kiosk = kiosk;
        KioskSettings now = kiosk.settings();
        setSummaryText(words.text("organise.kiosks.settings"));
        name.setLabel(words.text("organise.kiosks.settings.name"));
        name.setMaxLength(80);
        name.setValue(kiosk.name());
        handedOut.setLabel(words.text("organise.kiosks.settings.handed-out"));
        handedOut.setValue(now.handedOut());
        var ask = seconds("organise.kiosks.settings.ask", ASK, now.askSeconds());
        var cover = seconds("organise.kiosks.settings.cover", COVER, now.coverSeconds());
        var nobody = seconds("organise.kiosks.settings.nobody", NOBODY, now.nobodySeconds());
        var times = new Div(ask, cover, nobody);
        times.setVisible(!now.handedOut());
        handedOut.addValueChangeListener(change -> times.setVisible(!change.getValue()));
        var save = new TextButton(words, "organise.save", () -> {
                    save(ask.getValue(), cover.getValue(), nobody.getValue());
                    saved.run();
                })
                .about(kiosk.name());
        var measure = new TextButton(words, "organise.kiosks.settings.measure", () -> {
                    kiosks.askToMeasure(kiosk.venueId(), kiosk.kioskId());
                    saved.run();
                })
                .about(kiosk.name());
        setContent(new Div(name, handedOut, times, save, new Paragraph(screen(now)), measure));
    }

    private void save(int ask, int cover, int nobody) {
        KioskSettings now = kiosk.settings();
        var changed = new KioskSettings(
                ask, cover, nobody, now.undoSeconds(), handedOut.getValue(), now.pxPerMm(), now.measureAsked());
        kiosks.settings(kiosk.venueId(), kiosk.kioskId(), name.getValue(), changed);
    }

    private Select<Integer> seconds(String key, List<Integer> offered, int now) {
        var values = new TreeSet<>(offered);
        values.add(now);
        var select = new Select<Integer>();
        select.setLabel(words.text(key));
        select.setItems(values);
        select.setItemLabelGenerator(this::named);
        select.setValue(now);
        return select;
    }

    private String named(int seconds) {
        if (seconds == 0) {
            return words.text("organise.kiosks.settings.never");
        }
        return seconds % MINUTE == 0
                ? words.count("organise.kiosks.settings.minutes", seconds / MINUTE)
                : words.count("organise.kiosks.settings.seconds", seconds);
    }

    private String screen(KioskSettings now) {
        if (now.measureAsked()) {
            return words.text("organise.kiosks.settings.measure-asked");
        }
        Double pxPerMm = now.pxPerMm();
        return pxPerMm == null
                ? words.text("organise.kiosks.settings.not-measured")
                : words.text("organise.kiosks.settings.measured", Map.of("px", "%.2f".formatted(pxPerMm)));
    }
}
