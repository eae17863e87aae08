package org.heretogether.tonight.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heretogether.activity.Activities;
import org.heretogether.activity.Activity;
import org.heretogether.base.GatheringId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.heretogether.contribution.Contributions;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.page.Addresses;
import org.heretogether.page.TextButton;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.tonight.News;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** One gathering: every question with its state, how many answered, and what can be done with it now. */
@Route("organise/gatherings/:gatheringId")
@PermitAll
class GatheringView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Words words;
    private final transient Gatherings gatherings;
    private final transient Rounds rounds;
    private final transient Activities activities;
    private final transient Questions questions;
    private final transient Contributions contributions;
    private final transient Pictures pictures;
    private final transient RoundActions actions;
    private final transient News news;
    private final VenueId venueId;
    private final H1 title = new H1();
    private final Paragraph state = new Paragraph();
    private final Div cards = new Div();
    private final TextButton open;
    private final TextButton close;
    private final transient Map<QuestionId, QuestionCard> cardOf = new LinkedHashMap<>();
    private GatheringId gatheringId = new GatheringId(new UUID(0, 0));
    private transient Runnable stopListening = () -> {};

    GatheringView(
            Words words,
            Venues venues,
            Gatherings gatherings,
            Rounds rounds,
            Activities activities,
            Questions questions,
            Contributions contributions,
            Pictures pictures,
            RoundActions actions,
            News news) {
        this.words = words;
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.activities = activities;
        this.questions = questions;
        this.contributions = contributions;
        this.pictures = pictures;
        this.actions = actions;
        this.news = news;
        this.venueId = venues.ours().venueId();
        this.open = new TextButton(words, "organise.gathering.open", this::open).filled();
        this.close = new TextButton(words, "organise.gathering.close", this::close);
        add(title, state, open, cards, close);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Gathering> found =
                Addresses.id(event, "gatheringId").flatMap(id -> gatherings.find(venueId, new GatheringId(id)));
        if (found.isEmpty()) {
            event.forwardTo("organise/gatherings");
            return;
        }
        gatheringId = found.get().gatheringId();
        words.follow(this, this::build);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI();
        stopListening = news.listen(() -> page.access(this::show));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
    }

    private void build() {
        cards.removeAll();
        cardOf.clear();
        for (Activity activity : activities.all(venueId)) {
            var asked = questions.ofActivity(venueId, activity.activityId());
            if (!asked.isEmpty()) {
                cards.add(new H2(activity.name().in(words.language())));
            }
            var keys = pictures.keys(
                    venueId, asked.stream().map(Question::pictureId).toList());
            asked.forEach(question -> {
                var picture = Optional.ofNullable(keys.get(question.pictureId()));
                var card = new QuestionCard(words, actions, activity, question, picture, gatheringId, this::show);
                cardOf.put(question.questionId(), card);
                cards.add(card);
            });
        }
        if (cardOf.isEmpty()) {
            cards.add(new Paragraph(words.text("organise.gathering.no-questions")));
        }
        show();
    }

    // Writes into what is there and makes nothing anew: a hand or a switch may be on a button just now.
    private void show() {
        gatherings.find(venueId, gatheringId).ifPresent(gathering -> {
            title.setText(gathering.name().in(words.language()));
            state.setText(words.text("organise.gathering.state." + QuestionCard.named(gathering.state()))
                    + (gathering.rehearsal() ? " " + words.text("organise.rehearsal.note") : ""));
            open.setVisible(gathering.state() == Gathering.State.PLANNED);
            close.setVisible(gathering.state() == Gathering.State.OPEN);
            showRounds(gathering, rounds.of(venueId, gatheringId));
        });
    }

    private void showRounds(Gathering gathering, List<Round> inOrder) {
        var counts = contributions.counts(venueId, gatheringId);
        var latest = new HashMap<QuestionId, Round>();
        inOrder.forEach(round -> latest.put(round.questionId(), round));
        boolean nextFound = gathering.state() != Gathering.State.OPEN;
        for (var card : cardOf.entrySet()) {
            var round = Optional.ofNullable(latest.get(card.getKey()));
            int brought =
                    round.map(one -> counts.getOrDefault(one.roundId(), 0)).orElse(0);
            boolean next = !nextFound && card.getValue().isNextStep(round);
            card.getValue().show(gathering, round, brought, next);
            nextFound |= next;
        }
    }

    private void open() {
        gatherings.open(venueId, gatheringId);
        show();
    }

    private void close() {
        gatherings.close(venueId, gatheringId);
        show();
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.gathering.title");
    }
}
