package org.heretogether.tonight.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.export.TakeAways;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.job.Journeys;
import org.heretogether.page.Addresses;
import org.heretogether.page.BigLink;
import org.heretogether.page.Focus;
import org.heretogether.page.Message;
import org.heretogether.page.PictureImage;
import org.heretogether.page.TextButton;
import org.heretogether.picture.PictureKey;
import org.heretogether.tonight.News;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** One gathering: every question with its state, how many answered, and what can be done with it now. */
@Route("organise/gatherings/:gatheringId")
@PermitAll
class GatheringView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Words words;
    private final transient Gatherings gatherings;
    private final transient News news;
    private final VenueId venueId;
    private final H1 title = new H1();
    private final Paragraph state = new Paragraph();
    private final QuestionCards cards;
    private final TextButton open;
    private final TextButton close;
    private final Div links = new Div();
    private final Message message = new Message();
    private final transient ClosingGuard closing;
    private final TakeAwayLink takeAway;
    private final AgendaList agenda;
    private GatheringId gatheringId = new GatheringId(new UUID(0, 0));
    private transient Runnable stopListening = () -> {};

    GatheringView(
            Words words,
            Venues venues,
            Gatherings gatherings,
            QuestionCards cards,
            AgendaList agenda,
            Journeys journeys,
            TakeAways takeAways,
            News news) {
        this.words = words;
        this.gatherings = gatherings;
        this.cards = cards;
        this.agenda = agenda;
        this.news = news;
        this.venueId = venues.ours().venueId();
        this.closing = new ClosingGuard(words, gatherings, journeys, message);
        this.open = new TextButton(words, "organise.gathering.open", this::open).filled();
        this.close = new TextButton(words, "organise.gathering.close", this::close);
        this.takeAway = new TakeAwayLink(words, takeAways);
        links.addClassName("tiles");
        state.getElement().setAttribute("tabindex", "-1");
        add(title, state, open, takeAway, links, agenda, cards, message, close);
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
        words.follow(this, () -> {
            showLinks();
            agenda.show(found.get());
            cards.build(found.get(), this::show);
            show();
        });
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

    private void showLinks() {
        String here = "organise/gatherings/" + gatheringId;
        links.removeAll();
        links.add(link("1F4FD", "organise/big-screen", "organise.gathering.remote"));
        links.add(link("1F64B", here + "/jobs", "organise.jobs.title"));
        links.add(link("1F3E0", here + "/home", "organise.home-time.title"));
    }

    private BigLink link(String picture, String address, String key) {
        return new BigLink(address)
                .picture(new PictureImage(PictureKey.of("openmoji/" + picture)))
                .line(words.text(key));
    }

    private void show() {
        gatherings.find(venueId, gatheringId).ifPresent(gathering -> {
            title.setText(gathering.name().in(words.language()));
            state.setText(words.text("organise.gathering.state." + QuestionCard.named(gathering.state()))
                    + (gathering.rehearsal() ? " " + words.text("organise.rehearsal.note") : ""));
            open.setVisible(gathering.state() == Gathering.State.PLANNED);
            close.setVisible(gathering.state() == Gathering.State.OPEN);
            takeAway.show(gathering);
            cards.show(gathering);
        });
    }

    private void open() {
        gatherings.open(venueId, gatheringId);
        show();
        Focus.goesOnAt(state);
    }

    private void close() {
        gatherings.find(venueId, gatheringId).ifPresent(closing::close);
        show();
        Focus.goesOnAt(state);
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.gathering.title");
    }
}
