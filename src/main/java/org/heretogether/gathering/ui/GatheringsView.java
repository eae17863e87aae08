package org.heretogether.gathering.ui;

import com.vaadin.flow.component.UI;
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
import java.util.Locale;
import java.util.Map;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.page.BigLink;
import org.heretogether.page.DayField;
import org.heretogether.page.Message;
import org.heretogether.page.OtherLanguages;
import org.heretogether.page.TextButton;
import org.heretogether.page.WordingFields;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** The gatherings, newest first, and planning the next one. */
@Route("organise/gatherings")
@Menu(title = "organise.gatherings.title", order = 1, icon = "1F4C5")
@PermitAll
class GatheringsView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient Gatherings gatherings;
    private final VenueId venueId;
    private final WordingFields name;
    private final DayField day;
    private final Message message = new Message();
    private final Div list = new Div();

    GatheringsView(Words words, Venues venues, Gatherings gatherings, Clock clock) {
        this.words = words;
        this.gatherings = gatherings;
        this.venueId = venues.ours().venueId();
        this.name = new WordingFields(words, venues.ours().languages(), "organise.gatherings.name", 80);
        this.day = new DayField(words, "organise.gatherings.day", "gathering-day");
        day.setDay(LocalDate.now(clock));
        var title = new H1();
        var plan = new H2();
        words.put(title, title::setText, "organise.gatherings.title");
        words.put(plan, plan::setText, "organise.gatherings.plan");
        add(title, list, plan, new OtherLanguages(words, venues.ours().languages()), name, day, message);
        add(new TextButton(words, "organise.gatherings.save", this::plan).filled());
        words.follow(this, this::show);
    }

    private void show() {
        list.removeAll();
        var all = gatherings.all(venueId);
        if (all.isEmpty()) {
            list.add(new Paragraph(words.text("organise.gatherings.none")));
        }
        all.forEach(gathering -> list.add(link(gathering)));
    }

    private BigLink link(Gathering gathering) {
        String state = gathering.state().name().toLowerCase(Locale.ROOT);
        return new BigLink("organise/gatherings/" + gathering.gatheringId())
                .line(gathering.name().in(words.language()))
                .line(words.text("organise.gatherings.on", Map.of("day", words.date(gathering.startsOn()))))
                .line(words.text("organise.gathering.state." + state));
    }

    private void plan() {
        name.problem(name.wording().isEmpty() ? words.text("organise.gatherings.name-missing") : "");
        if (name.wording().isEmpty()) {
            name.focus();
        } else if (day.day().isEmpty()) {
            message.warn(words.text("organise.gatherings.day-missing"));
        } else {
            var planned = gatherings.plan(venueId, name.wording(), day.day().get());
            UI.getCurrent().navigate("organise/gatherings/" + planned.gatheringId());
        }
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.gatherings.title");
    }
}
