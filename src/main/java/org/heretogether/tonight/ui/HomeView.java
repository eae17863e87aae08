package org.heretogether.tonight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Rounds;
import org.heretogether.page.BigLink;
import org.heretogether.page.PictureImage;
import org.heretogether.picture.PictureKey;
import org.heretogether.venue.Kiosks;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** Where organisers begin: what is open now, our tablets, what needs a look. */
@Route("organise")
@Menu(title = "organise.home.title", order = 0, icon = "1F3E0")
@PermitAll
class HomeView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient Venues venues;
    private final transient Gatherings gatherings;
    private final transient Rounds rounds;
    private final transient Kiosks kiosks;
    private final transient Waits waits;

    HomeView(Words words, Venues venues, Gatherings gatherings, Rounds rounds, Kiosks kiosks, Waits waits) {
        this.words = words;
        this.venues = venues;
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.kiosks = kiosks;
        this.waits = waits;
        words.follow(this, this::show);
    }

    private void show() {
        removeAll();
        add(new H1(words.text("organise.home.title")));
        var venueId = venues.ours().venueId();
        var all = gatherings.all(venueId);
        var now = all.stream()
                .filter(gathering -> gathering.state() == Gathering.State.OPEN)
                .toList();
        add(new H2(words.text("organise.home.now")));
        if (now.isEmpty()) {
            add(link("1F4C5", "organise/gatherings", words.text("organise.home.nothing-open")));
        }
        int open = rounds.open(venueId).size();
        now.forEach(gathering -> add(gathering(gathering).line(words.count("organise.home.open-questions", open))));
        var planned = all.stream()
                .filter(gathering -> gathering.state() == Gathering.State.PLANNED)
                .toList();
        if (!planned.isEmpty()) {
            add(new H2(words.text("organise.home.planned")));
            planned.forEach(gathering -> add(gathering(gathering)));
        }
        add(new H2(words.text("organise.home.waits")));
        var waiting = waits.all(venueId, !now.isEmpty());
        if (waiting.isEmpty()) {
            add(new Paragraph(words.text("organise.home.nothing-waits")));
        }
        var tiles = new Div();
        tiles.addClassName("tiles");
        waiting.forEach(one -> tiles.add(
                link(one.picture(), one.address(), words.count("organise.home.waits." + one.key(), one.n()))));
        add(tiles);
        add(new H2(words.text("organise.home.prepare")));
        add(link("2728", "organise/templates", words.text("organise.templates.title")));
        add(link("1F3B6", "organise/activities", words.text("organise.activities.title")));
        add(link("1F9E9", "organise/missing", words.text("organise.missing.title")));
        int paired = kiosks.all(venueId).size();
        add(link("1F4F1", "organise/kiosks", words.count("organise.home.tablets", paired)));
        var screen = link("1F4FD", "projector", words.text("organise.home.big-screen"));
        screen.setRouterIgnore(true);
        add(screen);
    }

    private BigLink gathering(Gathering gathering) {
        return link(
                        "1F4C5",
                        "organise/gatherings/" + gathering.gatheringId(),
                        gathering.name().in(words.language()))
                .line(words.text("organise.gatherings.on", Map.of("day", words.date(gathering.startsOn()))));
    }

    private static BigLink link(String picture, String address, String text) {
        return new BigLink(address)
                .picture(new PictureImage(PictureKey.of("openmoji/" + picture)))
                .line(text);
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.home.title");
    }
}
