package org.heretogether.contribution.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import org.heretogether.base.KioskId;
import org.heretogether.contribution.Contributions;
import org.heretogether.contribution.Refusal;
import org.heretogether.venue.Kiosks;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** What could not be taken in: why, from which tablet, when, and word for word what it sent. */
@Route("organise/refused")
@Menu(title = "organise.refused.title", order = 4, icon = "1F50D")
@PermitAll
class RefusedView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient Venues venues;
    private final transient Kiosks kiosks;
    private final transient Contributions contributions;

    RefusedView(Words words, Venues venues, Kiosks kiosks, Contributions contributions) {
        this.words = words;
        this.venues = venues;
        this.kiosks = kiosks;
        this.contributions = contributions;
        words.follow(this, this::show);
    }

    private void show() {
        removeAll();
        var venueId = venues.ours().venueId();
        var refusals = contributions.refusals(venueId);
        add(new H1(words.text("organise.refused.title")));
        add(new Paragraph(words.text(refusals.isEmpty() ? "organise.refused.none" : "organise.refused.what")));
        var names = new HashMap<KioskId, String>();
        kiosks.all(venueId).forEach(kiosk -> names.put(kiosk.kioskId(), kiosk.name()));
        refusals.forEach(refusal ->
                add(card(refusal, names.getOrDefault(refusal.kioskId(), words.text("organise.refused.gone")))));
    }

    private Article card(Refusal refusal, String tablet) {
        var from = Map.of("tablet", tablet, "moment", words.moment(refusal.receivedAt()));
        var card = new Article(
                new H2(words.text("organise.refused.reason." + refusal.reason())),
                new Paragraph(words.text("organise.refused.from", from)),
                new NativeDetails(words.text("organise.refused.sent"), new Pre(refusal.body())));
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.refused.title");
    }
}
