package org.heretogether.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heretogether.activity.Activities;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Decision;
import org.heretogether.decision.Decisions;
import org.heretogether.page.BigLink;
import org.heretogether.page.PictureImage;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** What we decided, newest first; what we look back on now stands on top. */
@Route("organise/decisions")
@Menu(title = "organise.decisions.title", order = 2.2, icon = "2705")
@PermitAll
class DecisionsView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient Decisions decisions;
    private final transient Activities activities;
    private final transient Pictures pictures;
    private final transient Clock clock;
    private final VenueId venueId;

    DecisionsView(
            Words words, Venues venues, Decisions decisions, Activities activities, Pictures pictures, Clock clock) {
        this.words = words;
        this.decisions = decisions;
        this.activities = activities;
        this.pictures = pictures;
        this.clock = clock;
        this.venueId = venues.ours().venueId();
        words.follow(this, this::show);
    }

    private void show() {
        removeAll();
        add(new H1(words.text("organise.decisions.title")));
        add(link("1F91D", "organise/actions", words.text("organise.actions.title")));
        List<Decision> all = decisions.newest(venueId);
        List<Decision> due = all.stream().filter(this::isDue).toList();
        if (!due.isEmpty()) {
            add(new H2(words.text("organise.decisions.due")));
            due.forEach(decision -> add(link(decision)));
        }
        add(new H2(words.text("organise.decisions.all")));
        if (all.isEmpty()) {
            add(new Paragraph(words.text("organise.decisions.none")));
        }
        all.stream().filter(decision -> !due.contains(decision)).forEach(decision -> add(link(decision)));
        add(new H2(words.text("organise.decisions.write")));
        activities
                .all(venueId)
                .forEach(activity -> add(new BigLink("organise/decisions/new/" + activity.activityId())
                        .line(activity.name().in(words.language()))));
    }

    private boolean isDue(Decision decision) {
        return decision.isDueBy(LocalDate.now(clock));
    }

    private BigLink link(Decision decision) {
        var key = pictures.keys(venueId, List.of(decision.pictureId())).get(decision.pictureId());
        var link = new BigLink("organise/decisions/" + decision.decisionId());
        var on = words.text("kiosk.became-of.decided-on", Map.of("date", words.date(decision.decidedOn())));
        return (key == null ? link : link.picture(new PictureImage(key)))
                .line(decision.wording().in(words.language()))
                .line(decision.state() == Decision.State.OPEN_AGAIN ? words.text("organise.decision.open-again") : on);
    }

    private static BigLink link(String picture, String address, String text) {
        return new BigLink(address)
                .picture(new PictureImage(PictureKey.of("openmoji/" + picture)))
                .line(text);
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.decisions.title");
    }
}
