package org.heretogether.venue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.heretogether.page.QrImage;
import org.heretogether.trust.TabletAddress;
import org.heretogether.words.Words;

/** How another tablet comes to us: a code for its camera to trust us, one to open the page, then pairing. */
class OnTheWifi extends Section {

    private final transient Words words;
    private final transient TabletAddress address;

    OnTheWifi(Words words, TabletAddress address) {
        this.words = words;
        this.address = address;
        words.follow(this, this::show);
    }

    private void show() {
        removeAll();
        add(new H2(words.text("organise.kiosks.wifi.title")));
        var trust = address.trust();
        var kiosk = address.kiosk();
        if (trust.isEmpty() || kiosk.isEmpty()) {
            add(new Paragraph(words.text("organise.kiosks.wifi.none")));
            return;
        }
        var steps = new Anchor("trust?language=" + words.language(), words.text("organise.kiosks.wifi.trust-link"));
        steps.setRouterIgnore(true);
        steps.addClassName("button-like");
        var codes = new Div(step("trust", trust.get()), step("open", kiosk.get()));
        codes.addClassName("codes");
        add(codes, steps, new Paragraph(words.text("organise.kiosks.wifi.pair")));
    }

    private Div step(String step, String leadsTo) {
        var written = new Paragraph(leadsTo);
        written.addClassName("address");
        var card = new Div(new Paragraph(words.text("organise.kiosks.wifi." + step)), new QrImage(leadsTo), written);
        card.addClassName("card");
        return card;
    }
}
