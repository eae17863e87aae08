package org.heretogether.decision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.heretogether.base.ActivityId;
import org.heretogether.base.Changed;
import org.heretogether.base.DecisionId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Actions;
import org.heretogether.decision.Decision;
import org.heretogether.decision.Decisions;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Rounds;
import org.heretogether.page.Addresses;
import org.heretogether.page.Message;
import org.heretogether.page.OtherLanguages;
import org.heretogether.page.TextButton;
import org.heretogether.picture.Pictures;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** One decision, or a new one about an activity or after a round: what it says, its actions, how it stood before. */
@Route("organise/decisions/:decisionId")
@RouteAlias("organise/decisions/new/:activityId")
@RouteAlias("organise/decisions/after/:roundId")
@PermitAll
class DecisionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Words words;
    private final transient Decisions decisions;
    private final transient NewDecisions begun;
    private final VenueId venueId;
    private final String organiser;
    private final DecisionForm form;
    private final DecisionActions actions;
    private final DecisionHistory history;
    private final NotReadyForm notReady;
    private final TheirDecision theirs;
    private final Message message = new Message();
    private final TextButton openAgain;
    private final TextButton stands;
    private transient @Nullable Decision shown;
    private boolean stored;

    DecisionView(
            Words words,
            Venues venues,
            Decisions decisions,
            Actions ofDecision,
            Gatherings gatherings,
            NewDecisions begun,
            Rounds rounds,
            Pictures pictures,
            ActionCards cards,
            AuthenticationContext authentication) {
        this.words = words;
        this.decisions = decisions;
        this.begun = begun;
        this.venueId = venues.ours().venueId();
        this.organiser = authentication.getPrincipalName().orElse("");
        form = new DecisionForm(words, venues.ours(), pictures);
        actions = new DecisionActions(words, venues.ours(), ofDecision, gatherings, pictures, cards, organiser);
        history = new DecisionHistory(words);
        theirs = new TheirDecision(words);
        notReady = new NotReadyForm(words, rounds, venueId);
        openAgain = new TextButton(words, "organise.decision.open-again.go", () -> put(Decision.State.OPEN_AGAIN));
        stands = new TextButton(words, "organise.decision.stands.go", () -> put(Decision.State.DECIDED));
        var title = new H1();
        words.put(title, title::setText, "organise.decision.title");
        add(title, new OtherLanguages(words, venues.ours().languages()), form, theirs, message);
        add(new TextButton(words, "organise.save", this::save).filled(), openAgain, stands);
        add(notReady, actions, history);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Decision> found = Addresses.id(event, "decisionId")
                .flatMap(id -> decisions.find(venueId, new DecisionId(id)))
                .or(() -> Addresses.id(event, "roundId").flatMap(id -> decisions.of(venueId, new RoundId(id))));
        Optional<Decision> begins = Addresses.id(event, "roundId")
                .flatMap(id -> begun.after(venueId, new RoundId(id)))
                .or(() -> Addresses.id(event, "activityId").flatMap(id -> begun.about(venueId, new ActivityId(id))));
        if (found.isPresent()) {
            stored = true;
            form.show(found.get());
            show(found.get());
            event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("new")
                    .ifPresent(added -> message.say(words.text("organise.decision.decided")));
        } else if (begins.isPresent()) {
            form.propose(begins.get().people(), begins.get().pictureId());
            show(begins.get());
        } else {
            event.forwardTo("organise/decisions");
        }
    }

    private void show(Decision decision) {
        shown = decision;
        openAgain.setVisible(stored && decision.state() == Decision.State.DECIDED);
        stands.setVisible(stored && decision.state() == Decision.State.OPEN_AGAIN);
        notReady.setVisible(!stored && decision.roundId() != null);
        Optional.ofNullable(decision.roundId()).ifPresent(notReady::show);
        actions.setVisible(stored);
        history.setVisible(stored);
        if (stored) {
            actions.show(decision.decisionId());
            history.show(decisions.before(venueId, decision.decisionId()));
        }
    }

    private void save() {
        Decision before = shown;
        if (before == null || !form.isSaid()) {
            return;
        }
        Decision written = form.written(before);
        if (!stored) {
            decisions.add(written);
            // A second press meanwhile changes it, and does not add it once more.
            shown = written;
            stored = true;
            UI.getCurrent().navigate("organise/decisions/" + written.decisionId(), QueryParameters.of("new", "true"));
            return;
        }
        change(written, "organise.saved");
    }

    private void put(Decision.State state) {
        if (shown != null && form.isSaid()) {
            change(form.written(shown).in(state), "organise.decision." + state.named());
        }
    }

    private void change(Decision changed, String said) {
        try {
            decisions.change(changed, organiser);
            theirs.setVisible(false);
            message.say(words.text(said));
        } catch (Changed another) {
            decisions.find(venueId, changed.decisionId()).ifPresent(now -> theirs.show(now, () -> take(now)));
            message.warn(words.text("organise.saved-by-another"));
        }
        decisions.find(venueId, changed.decisionId()).ifPresent(this::show);
    }

    private void take(Decision now) {
        form.show(now);
        theirs.setVisible(false);
        message.say(words.text("organise.saved-by-another.taken"));
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.decision.title");
    }
}
