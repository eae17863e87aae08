package org.heretogether.venue.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.heretogether.page.TextButton;
import org.heretogether.venue.Kiosk;
import org.heretogether.words.Words;

/** One tablet: how it is doing, how it behaves, and un-pairing it after one more press. */
class KioskCard extends Article {

    KioskCard(Words words, Kiosk kiosk, KioskHealth health, KioskSettingsForm settings, Runnable unpair) {
        addClassName("card");
        var sure = new Div(new Paragraph(words.text("organise.kiosks.unpair-sure")));
        sure.setVisible(false);
        var ask = new TextButton(words, "organise.kiosks.unpair", () -> sure.setVisible(true)).about(kiosk.name());
        var yes = new TextButton(words, "organise.kiosks.unpair-yes", unpair).about(kiosk.name());
        var keep = new TextButton(words, "organise.kiosks.unpair-no", () -> sure.setVisible(false)).about(kiosk.name());
        var buttons = new Div(yes, keep);
        buttons.addClassName("buttons");
        sure.add(buttons);
        add(new H2(kiosk.name()), health, settings, ask, sure);
    }
}
