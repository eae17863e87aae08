package org.heretogether.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heretogether.base.ActionId;
import org.heretogether.base.DecisionId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.decision.Action;
import org.heretogether.decision.Actions;
import org.heretogether.gathering.Gatherings;
import org.heretogether.page.Message;
import org.heretogether.picture.Pictures;
import org.heretogether.venue.Venue;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** What we do because of a decision, and one more action. */
class DecisionActions extends Div {

    private final transient Actions actions;
    private final transient ActionCards cards;
    private final VenueId venueId;
    private final String organiser;
    private final Div list = new Div();
    private final Map<ActionId, Wording> typed = new HashMap<>();
    private final Message message = new Message();
    private final ActionForm form;
    private transient @Nullable DecisionId decisionId;

    DecisionActions(
            Words words,
            Venue venue,
            Actions actions,
            Gatherings gatherings,
            Pictures pictures,
            ActionCards cards,
            String organiser) {
        this.actions = actions;
        this.cards = cards;
        this.venueId = venue.venueId();
        this.organiser = organiser;
        this.form = new ActionForm(words, venue, actions, gatherings, pictures, this::show);
        var title = new H2();
        words.put(title, title::setText, "organise.actions.title");
        add(title, list, message, form);
    }

    void show(DecisionId decision) {
        decisionId = decision;
        form.belongTo(decision);
        show();
    }

    private void show() {
        list.removeAll();
        List<Action> ours = actions.all(venueId).stream()
                .filter(action -> decisionId != null && decisionId.equals(action.decisionId()))
                .toList();
        list.add(cards.of(venueId, ours, organiser, typed, message, this::show));
    }
}
