package org.heretogether.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heretogether.base.ActionId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.decision.Action;
import org.heretogether.decision.Actions;
import org.heretogether.gathering.Gatherings;
import org.heretogether.page.Message;
import org.heretogether.page.OtherLanguages;
import org.heretogether.picture.Pictures;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** All we said we would do and all that was promised to us: what is being done first. Nothing can be taken off the list. */
@Route("organise/actions")
@PermitAll
class ActionsView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient Actions actions;
    private final transient ActionCards cards;
    private final VenueId venueId;
    private final String organiser;
    private final Message message = new Message();
    private final Div list = new Div();
    private final Map<ActionId, Wording> typed = new HashMap<>();

    ActionsView(
            Words words,
            Venues venues,
            Actions actions,
            Gatherings gatherings,
            Pictures pictures,
            ActionCards cards,
            AuthenticationContext authentication) {
        this.words = words;
        this.actions = actions;
        this.cards = cards;
        this.venueId = venues.ours().venueId();
        this.organiser = authentication.getPrincipalName().orElse("");
        var title = new H1();
        words.put(title, title::setText, "organise.actions.title");
        add(title, message, list, new OtherLanguages(words, venues.ours().languages()));
        add(new ActionForm(words, venues.ours(), actions, gatherings, pictures, this::show));
        words.follow(this, this::show);
    }

    private void show() {
        list.removeAll();
        List<Action> all = actions.all(venueId);
        if (all.isEmpty()) {
            list.add(new Paragraph(words.text("organise.actions.none")));
        }
        for (Action.State state : Action.State.values()) {
            List<Action> standing =
                    all.stream().filter(action -> action.state() == state).toList();
            if (!standing.isEmpty()) {
                list.add(new H2(words.text("kiosk.action." + state.named())));
            }
            list.add(cards.of(venueId, standing, organiser, typed, message, this::show));
        }
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.actions.title");
    }
}
