package org.heretogether.venue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.heretogether.base.KioskId;
import org.heretogether.base.VenueId;
import org.heretogether.page.BigLink;
import org.heretogether.page.ChangeNotes;
import org.heretogether.page.Message;
import org.heretogether.page.PictureImage;
import org.heretogether.page.TextButton;
import org.heretogether.trust.TabletAddress;
import org.heretogether.venue.Devices;
import org.heretogether.venue.Health;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Kiosks;
import org.heretogether.venue.PairingAttempt;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** Our tablets: how each is doing, pairing by its code, un-pairing, and how to lock one and to set up a hall. */
@Route("organise/kiosks")
@Menu(title = "organise.kiosks.title", order = 2.1, icon = "1F4F1")
@PermitAll
class KiosksView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient Kiosks kiosks;
    private final transient ChangeNotes notes;
    private final transient Clock clock;
    private final VenueId venueId;
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final Message message = new Message();
    private final Div list = new Div();

    KiosksView(Words words, Venues venues, Kiosks kiosks, TabletAddress address, ChangeNotes notes, Clock clock) {
        this.words = words;
        this.kiosks = kiosks;
        this.notes = notes;
        this.clock = clock;
        this.venueId = venues.ours().venueId();
        var title = new H1();
        var pair = new H2();
        var how = new Paragraph();
        words.put(title, title::setText, "organise.kiosks.title");
        words.put(pair, pair::setText, "organise.kiosks.pair");
        words.put(how, how::setText, "organise.kiosks.how");
        words.put(code, code::setLabel, "organise.kiosks.code");
        words.put(name, name::setLabel, "organise.kiosks.name");
        name.setMaxLength(80);
        code.getElement().setProperty("inputMode", "numeric");
        add(title, list, new OnTheWifi(words, address), pair, how, code, name, message);
        add(new TextButton(words, "organise.kiosks.go", this::pair).filled());
        add(link("organise/kiosks/lock", "1F512", "organise.lock.title"));
        add(link("organise/kiosks/box", "1F4E6", "organise.box.title"));
        words.follow(this, this::show);
    }

    private BigLink link(String address, String picture, String key) {
        var link = new BigLink(address).picture(PictureImage.openMoji(picture));
        words.follow(link, () -> {
            link.clear();
            link.line(words.text(key));
        });
        return link;
    }

    private void show() {
        list.removeAll();
        var all = kiosks.all(venueId);
        if (all.isEmpty()) {
            list.add(new Paragraph(words.text("organise.kiosks.none")));
        }
        Map<KioskId, Devices> devices = kiosks.devices(venueId);
        Map<KioskId, Health> health = kiosks.health(venueId);
        Instant now = clock.instant();
        all.forEach(kiosk -> list.add(new KioskCard(
                words,
                kiosk,
                new KioskHealth(
                        words,
                        kiosk,
                        devices.get(kiosk.kioskId()),
                        health.getOrDefault(kiosk.kioskId(), Health.UNKNOWN),
                        now),
                new KioskSettingsForm(words, kiosks, kiosk, this::saved),
                () -> unpair(kiosk))));
    }

    private void saved() {
        message.say(words.text("organise.saved"));
        show();
    }

    private void unpair(Kiosk kiosk) {
        kiosks.unpair(venueId, kiosk.kioskId());
        notes.note("tablet-unpaired", kiosk.name());
        message.say(words.text("organise.kiosks.unpaired", Map.of("name", kiosk.name())));
        show();
    }

    private void pair() {
        switch (kiosks.pair(venueId, code.getValue(), name.getValue())) {
            case PairingAttempt.Paired paired -> {
                notes.note("tablet-paired", paired.kiosk().name());
                message.say(words.text(
                        "organise.kiosks.paired", Map.of("name", paired.kiosk().name())));
                code.clear();
                name.clear();
                show();
            }
            case PairingAttempt.UnknownCode unknown -> message.warn(words.text("organise.kiosks.unknown-code"));
        }
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.kiosks.title");
    }
}
