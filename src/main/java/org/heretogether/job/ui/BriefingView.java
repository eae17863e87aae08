package org.heretogether.job.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.clip.Clips;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.job.Briefing;
import org.heretogether.page.Addresses;
import org.heretogether.page.BigLink;
import org.heretogether.page.Message;
import org.heretogether.page.PictureImage;
import org.heretogether.page.TextButton;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;
import tools.jackson.databind.json.JsonMapper;

/** The plan of a night, one big line at a time: the tablet goes round the table, and each of us reads a line or lets it be heard. */
@Route("organise/gatherings/:gatheringId/briefing")
@PermitAll
@JsModule("./projector/read-aloud.ts")
class BriefingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Words words;
    private final transient Gatherings gatherings;
    private final transient Briefing briefing;
    private final transient Clips clips;
    private final VenueId venueId;
    private final Div back = new Div();
    private final Paragraph place = new Paragraph();
    private final Div line = new Div();
    private final Message message = new Message();
    private final TextButton previous;
    private final TextButton next;
    private final TextButton fromTheTop;
    private transient List<Briefing.Line> lines = List.of();
    private int at;

    BriefingView(Words words, Venues venues, Gatherings gatherings, Briefing briefing, Clips clips) {
        this.words = words;
        this.gatherings = gatherings;
        this.briefing = briefing;
        this.clips = clips;
        this.venueId = venues.ours().venueId();
        this.previous = new TextButton(words, "briefing.back", () -> go(at - 1));
        this.next = new TextButton(words, "briefing.next", () -> go(at + 1)).filled();
        this.fromTheTop = new TextButton(words, "briefing.again", () -> go(0));
        var title = new H1();
        var how = new Paragraph();
        words.put(title, title::setText, "briefing.title");
        words.put(how, how::setText, "briefing.how");
        var listen = new TextButton(words, "briefing.listen", this::listen);
        var buttons = new Div(next, listen, previous, fromTheTop);
        buttons.addClassNames("buttons", "briefing-buttons");
        line.addClassNames("card", "briefing-line");
        line.getElement().setAttribute("role", "status");
        addClassName("briefing");
        add(title, how, place, line, buttons, message, back);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Gathering> found =
                Addresses.id(event, "gatheringId").flatMap(id -> gatherings.find(venueId, new GatheringId(id)));
        if (found.isEmpty()) {
            event.forwardTo("organise/gatherings");
            return;
        }
        words.follow(this, () -> {
            lines = briefing.of(found.get());
            back.removeAll();
            back.add(new BigLink("organise/gatherings/" + found.get().gatheringId() + "/jobs")
                    .picture(PictureImage.openMoji("1F64B"))
                    .line(words.text("organise.jobs.title")));
            go(Math.min(at, lines.size() - 1));
        });
    }

    private void go(int to) {
        at = to;
        Briefing.Line now = lines.get(at);
        place.setText(words.text("briefing.place", Map.of("n", at + 1, "all", lines.size())));
        line.removeAll();
        line.add(new PictureImage(now.picture()), new H2(now.said()));
        if (!now.who().isEmpty()) {
            line.add(new Paragraph(now.who()));
        }
        previous.setVisible(at > 0);
        next.setVisible(at < lines.size() - 1);
        fromTheTop.setVisible(at == lines.size() - 1);
        message.clear();
        getElement().executeJs("document.dispatchEvent(new CustomEvent('stop-reading'))");
    }

    private void listen() {
        Briefing.Line now = lines.get(at);
        String language = words.language();
        List<String> texts =
                Stream.of(now.said(), now.who()).filter(text -> !text.isEmpty()).toList();
        if (!clips.hasVoice(language)) {
            message.warn(words.text("organise.out.no-voice"));
        }
        var said = JsonMapper.shared()
                .valueToTree(
                        Map.of("lang", language, "texts", texts, "clips", clips.addresses(venueId, language, texts)));
        getElement().executeJs("document.dispatchEvent(new CustomEvent('read-aloud', { detail: $0 }))", said);
    }

    @Override
    public String getPageTitle() {
        return words.text("briefing.title");
    }
}
