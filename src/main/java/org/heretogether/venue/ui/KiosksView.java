package org.heretogether.venue.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Map;
import org.heretogether.base.KioskId;
import org.heretogether.base.VenueId;
import org.heretogether.page.ChangeNotes;
import org.heretogether.page.Message;
import org.heretogether.page.TextButton;
import org.heretogether.trust.TabletAddress;
import org.heretogether.venue.Devices;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Kiosks;
import org.heretogether.venue.PairingAttempt;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** Our tablets: when each was last seen, what it still holds, pairing by its code, un-pairing. */
@Route("organise/kiosks")
@Menu(title = "organise.kiosks.title", order = 2.1, icon = "1F4F1")
@PermitAll
class KiosksView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient Kiosks kiosks;
    private final transient ChangeNotes notes;
    private final VenueId venueId;
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final Message message = new Message();
    private final Div list = new Div();

    KiosksView(Words words, Venues venues, Kiosks kiosks, TabletAddress address, ChangeNotes notes) {
        this.words = words;
        this.kiosks = kiosks;
        this.notes = notes;
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
        words.follow(this, this::show);
    }

    private void show() {
        list.removeAll();
        var all = kiosks.all(venueId);
        if (all.isEmpty()) {
            list.add(new Paragraph(words.text("organise.kiosks.none")));
        }
        Map<KioskId, Devices> devices = kiosks.devices(venueId);
        all.forEach(kiosk -> list.add(card(kiosk, devices.get(kiosk.kioskId()))));
    }

    private Article card(Kiosk kiosk, @Nullable Devices devices) {
        Instant seenAt = kiosk.seenAt();
        var card = new Article(
                new H2(kiosk.name()),
                new Paragraph(
                        seenAt == null
                                ? words.text("organise.kiosks.not-seen")
                                : words.text("organise.kiosks.seen", Map.of("moment", words.moment(seenAt)))),
                new Paragraph(words.count("organise.kiosks.kept", kiosk.kept())));
        card.addClassName("card");
        if (devices != null) {
            add(card, "organise.kiosks.microphone", devices.microphone());
            add(card, "organise.kiosks.camera", devices.camera());
        }
        card.add(new KioskSettingsForm(words, kiosks, kiosk, this::saved));
        var sure = new Div(new Paragraph(words.text("organise.kiosks.unpair-sure")));
        sure.setVisible(false);
        var unpair = new TextButton(words, "organise.kiosks.unpair", () -> sure.setVisible(true)).about(kiosk.name());
        var yes = new TextButton(words, "organise.kiosks.unpair-yes", () -> unpair(kiosk)).about(kiosk.name());
        var keep = new TextButton(words, "organise.kiosks.unpair-no", () -> sure.setVisible(false)).about(kiosk.name());
        var buttons = new Div(yes, keep);
        buttons.addClassName("buttons");
        sure.add(buttons);
        card.add(unpair, sure);
        return card;
    }

    private void add(Article card, String key, @Nullable String state) {
        if (state != null) {
            card.add(new Paragraph(words.text(key, Map.of("state", words.text("organise.kiosks.device." + state)))));
        }
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
