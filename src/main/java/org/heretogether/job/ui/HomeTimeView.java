package org.heretogether.job.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Gatherings;
import org.heretogether.job.Journey;
import org.heretogether.job.Journeys;
import org.heretogether.page.Addresses;
import org.heretogether.page.Message;
import org.heretogether.page.TextButton;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** Getting home: who is still here, how each of us goes, whom to call, and that everyone left safely. */
@Route("organise/gatherings/:gatheringId/home")
@PermitAll
class HomeTimeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Words words;
    private final transient Journeys journeys;
    private final transient Gatherings gatherings;
    private final VenueId venueId;
    private final Paragraph state = new Paragraph();
    private final Message message = new Message();
    private final Div list = new Div();
    private final TextField who = new TextField();
    private final TextField contact = new TextField();
    private final RadioButtonGroup<Journey.How> how = new RadioButtonGroup<>();
    private GatheringId gatheringId = new GatheringId(new UUID(0, 0));

    HomeTimeView(Words words, Venues venues, Journeys journeys, Gatherings gatherings) {
        this.words = words;
        this.journeys = journeys;
        this.gatherings = gatherings;
        this.venueId = venues.ours().venueId();
        state.getElement().setAttribute("role", "status");
        how.setItems(Journey.How.values());
        how.setValue(Journey.How.TAXI);
        how.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        who.setMaxLength(80);
        contact.setMaxLength(120);
        words.put(who, who::setLabel, "organise.home-time.who");
        words.put(contact, contact::setLabel, "organise.home-time.contact");
        words.follow(how, () -> {
            how.setLabel(words.text("organise.home-time.how"));
            how.setItemLabelGenerator(one -> words.text("journey." + one.named()));
        });
        var title = new H1();
        var kept = new Paragraph();
        var more = new H2();
        words.put(title, title::setText, "organise.home-time.title");
        words.put(kept, kept::setText, "organise.home-time.kept");
        words.put(more, more::setText, "organise.home-time.add");
        add(title, state, message, list, more, who, how, contact);
        add(new TextButton(words, "organise.home-time.save", this::save), kept);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<GatheringId> found = Addresses.id(event, "gatheringId")
                .map(GatheringId::new)
                .filter(id -> gatherings.find(venueId, id).isPresent());
        if (found.isEmpty()) {
            event.forwardTo("organise/gatherings");
            return;
        }
        gatheringId = found.get();
        words.follow(this, this::show);
    }

    private void show() {
        list.removeAll();
        List<Journey> all = journeys.of(venueId, gatheringId);
        long here = all.stream().filter(journey -> journey.leftAt() == null).count();
        String key = all.isEmpty() ? "organise.home-time.none" : "organise.home-time.everyone";
        state.setText(here > 0 ? words.count("organise.home-time.here", here) : words.text(key));
        all.forEach(journey -> list.add(new JourneyCard(words, journeys, venueId, journey, said -> {
            message.say(said);
            show();
            goOnAt(journey);
        })));
    }

    // The cards are made anew: a hand or a switch goes on where it was.
    private void goOnAt(Journey journey) {
        list.getChildren()
                .map(JourneyCard.class::cast)
                .filter(card -> card.isAbout(journey))
                .findFirst()
                .ifPresent(JourneyCard::focusName);
    }

    private void save() {
        who.setInvalid(who.getValue().isBlank());
        if (who.getValue().isBlank()) {
            message.warn(words.text("organise.home-time.who-missing"));
            who.focus();
            return;
        }
        if (!journeys.add(venueId, gatheringId, who.getValue(), how.getValue(), contact.getValue())) {
            message.warn(words.text("organise.home-time.closed"));
            return;
        }
        message.say(words.text(
                "organise.home-time.added", Map.of("name", who.getValue().strip())));
        who.clear();
        contact.clear();
        show();
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.home-time.title");
    }
}
