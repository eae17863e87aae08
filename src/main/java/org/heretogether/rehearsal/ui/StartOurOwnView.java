package org.heretogether.rehearsal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heretogether.page.Message;
import org.heretogether.page.TextButton;
import org.heretogether.rehearsal.Rehearsals;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** Ends the rehearsal: says what is cleared, asks what our place is called, and clears. */
@Route("organise/start-our-own")
@PermitAll
class StartOurOwnView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Words words;
    private final transient Venues venues;
    private final transient Rehearsals rehearsals;
    private final TextField name = new TextField();
    private final Message message = new Message();

    StartOurOwnView(Words words, Venues venues, Rehearsals rehearsals) {
        this.words = words;
        this.venues = venues;
        this.rehearsals = rehearsals;
        var title = new H1();
        var cleared = new Paragraph();
        var stays = new Paragraph();
        words.put(title, title::setText, "organise.own.title");
        words.put(cleared, cleared::setText, "organise.own.cleared");
        words.put(stays, stays::setText, "organise.own.stays");
        words.put(name, name::setLabel, "organise.own.name");
        name.setMaxLength(80);
        add(title, cleared, stays, name, message);
        add(new TextButton(words, "organise.own.go", this::start).filled());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!venues.ours().rehearsal()) {
            event.forwardTo("organise");
        }
    }

    private void start() {
        if (name.getValue().isBlank()) {
            message.warn(words.text("organise.own.name-missing"));
            name.focus();
            return;
        }
        rehearsals.startOurOwn(venues.ours().venueId(), name.getValue());
        getUI().ifPresent(ui -> ui.navigate("organise/templates"));
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.own.title");
    }
}
