package org.heretogether.export.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.export.TakeAway;
import org.heretogether.export.TakeAway.State;
import org.heretogether.export.TakeAways;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.page.Addresses;
import org.heretogether.page.BigLink;
import org.heretogether.page.Message;
import org.heretogether.page.PictureImage;
import org.heretogether.page.TextButton;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** What one gathering leaves in our hands: a poster, a page to read, a sound, a table. Nobody had to write it. */
@Route("organise/gatherings/:gatheringId/take-away")
@PermitAll
class TakeAwayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Words words;
    private final transient TakeAways takeAways;
    private final transient Gatherings gatherings;
    private final VenueId venueId;
    private final H1 title = new H1();
    private final Div back = new Div();
    private final Paragraph what = new Paragraph();
    private final Paragraph state = new Paragraph();
    private final Message message = new Message();
    private final Div list = new Div();
    private final TextButton again;
    private GatheringId gatheringId = new GatheringId(new UUID(0, 0));
    private transient Runnable stopListening = () -> {};

    TakeAwayView(Words words, Venues venues, TakeAways takeAways, Gatherings gatherings) {
        this.words = words;
        this.takeAways = takeAways;
        this.gatherings = gatherings;
        this.venueId = venues.ours().venueId();
        this.again = new TextButton(words, "organise.take-away.again", this::again);
        state.getElement().setAttribute("role", "status");
        words.put(what, what::setText, "organise.take-away.what");
        add(title, back, what, state, list, message, again);
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
            title.setText(words.text("organise.take-away.title"));
            back.removeAll();
            back.add(new BigLink("organise/gatherings/" + gatheringId)
                    .picture(PictureImage.openMoji("1F4C5"))
                    .line(found.get().name().in(words.language())));
            show();
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI();
        stopListening = takeAways.listen(() -> page.access(this::show));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
    }

    private void show() {
        boolean closed = gatherings
                .find(venueId, gatheringId)
                .filter(gathering -> gathering.state() == Gathering.State.CLOSED)
                .isPresent();
        Map<TakeAway, State> parts = closed ? takeAways.of(venueId, gatheringId) : Map.of();
        what.setVisible(!parts.isEmpty());
        again.setVisible(!parts.isEmpty());
        list.removeAll();
        if (parts.isEmpty()) {
            state.setText(words.text(closed ? "organise.take-away.nothing" : "organise.take-away.not-closed"));
            return;
        }
        State all = State.ofAll(List.copyOf(parts.values()));
        state.setText(words.text("organise.take-away.all." + all.named()));
        var byLanguage = new LinkedHashMap<String, Article>();
        parts.forEach((part, now) ->
                byLanguage.computeIfAbsent(part.language(), this::card).add(line(part, now)));
        byLanguage.values().forEach(list::add);
    }

    private Article card(String language) {
        var card = new Article(new H2(words.ownName(language)));
        card.addClassName("card");
        return card;
    }

    private Component line(TakeAway part, State now) {
        String name = words.text("organise.take-away." + part.kind().named());
        Optional<Path> file = now == State.READY ? takeAways.file(part) : Optional.empty();
        Component said = file.<Component>map(path -> link(name, part, path))
                .orElseGet(() -> new Paragraph(name + ". " + words.text("organise.take-away.one." + now.named())));
        var line = new Div(PictureImage.openMoji(picture(part.kind())), said);
        line.addClassName("with-picture");
        return line;
    }

    private Anchor link(String name, TakeAway part, Path path) {
        var link = new Anchor("", name);
        link.setHref((DownloadHandler) event -> {
            event.setFileName(part.language() + "-" + part.file());
            event.setContentType(part.kind().mediaType());
            Files.copy(path, event.getOutputStream());
        });
        link.setAriaLabel(name + ", " + words.ownName(part.language()));
        link.setRouterIgnore(true);
        link.addClassName("button-like");
        return link;
    }

    private static String picture(TakeAway.Kind kind) {
        return switch (kind) {
            case POSTER -> "1F4CC";
            case REPORT -> "1F4C4";
            case SOUND -> "1F50A";
            case TABLE -> "1F4CA";
        };
    }

    private void again() {
        takeAways.make(venueId, gatheringId);
        message.say(words.text("organise.take-away.again.said"));
        show();
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.take-away.title");
    }
}
