package org.heretogether.export.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.clip.Clips;
import org.heretogether.export.Everything;
import org.heretogether.export.Posters;
import org.heretogether.export.Reports;
import org.heretogether.export.Tables;
import org.heretogether.gathering.Gathering;
import org.heretogether.page.BigLink;
import org.heretogether.page.Message;
import org.heretogether.page.PictureImage;
import org.heretogether.page.TextButton;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** What we take out of the room: a poster of each gathering on paper and as sound, and everything for other programs. Nothing is counted before someone wants it. */
@Route("organise/out")
@Menu(title = "organise.out.title", order = 7, icon = "1F4E4")
@PermitAll
class OutView extends Div implements HasDynamicTitle {

    private static final int AT_ONCE = 10;

    private final transient Words words;
    private final transient Reports reports;
    private final transient Posters posters;
    private final transient Everything everything;
    private final transient Clips clips;
    private final transient DownloadLinks links;
    private final VenueId venueId;
    private final Message message = new Message();
    private final Div list = new Div();
    private Set<GatheringId> notYetSeen = Set.of();

    OutView(
            Words words,
            Venues venues,
            Reports reports,
            Posters posters,
            Everything everything,
            Clips clips,
            DownloadLinks links) {
        this.words = words;
        this.reports = reports;
        this.posters = posters;
        this.everything = everything;
        this.clips = clips;
        this.links = links;
        this.venueId = venues.ours().venueId();
        words.follow(this, this::show);
    }

    private void show() {
        removeAll();
        list.removeAll();
        notYetSeen = reports.notYetSeen(venueId);
        List<Gathering> all = reports.gatherings(venueId);
        add(new H1(words.text("organise.out.title")), new Paragraph(words.text("organise.out.what")), message, list);
        if (all.isEmpty()) {
            add(new Paragraph(words.text("organise.out.nothing")));
        }
        more(all);
        add(new H2(words.text("organise.out.all")));
        // A download does not know the language of the page.
        String language = words.language();
        add(task(
                "1F4CA",
                new Paragraph(words.text("organise.out.table-what")),
                links.link(
                        "organise.out.table",
                        "here-together.csv",
                        "text/csv;charset=utf-8",
                        to -> to.write(words.in(language, () -> Tables.csv(reports.all(venueId), words))
                                .getBytes(StandardCharsets.UTF_8)))));
        add(new BigLink("organise/kept")
                .picture(PictureImage.openMoji("1F512"))
                .line(words.text("organise.kept.title")));
        add(task(
                "1F4E4",
                new Paragraph(words.text("organise.out.everything-what")),
                links.link(
                        "organise.out.everything",
                        "here-together.json",
                        "application/json",
                        to -> everything.write(venueId, to))));
    }

    /** The next few gatherings, and a button while there are others. */
    private void more(List<Gathering> rest) {
        rest.stream().limit(AT_ONCE).forEach(gathering -> list.add(card(gathering)));
        List<Gathering> older = rest.stream().skip(AT_ONCE).toList();
        if (!older.isEmpty()) {
            var button = new Div();
            button.add(new TextButton(words, "organise.out.older", () -> {
                list.remove(button);
                more(older);
            }));
            list.add(button);
        }
    }

    private Article card(Gathering gathering) {
        String title = gathering.name().in(words.language());
        var card = new Article(new H2(title + ", " + words.date(gathering.startsOn())));
        card.addClassName("card");
        if (notYetSeen.contains(gathering.gatheringId())) {
            card.add(new Paragraph(words.text("export.not-yet-seen")));
        }
        String file = "poster-" + gathering.startsOn();
        String language = words.language();
        var buttons = new Div(
                links.link(
                        "organise.out.poster",
                        file + ".pdf",
                        "application/pdf",
                        to -> to.write(words.in(
                                language,
                                () -> posters.pdf(
                                        venueId,
                                        reports.of(venueId, gathering.gatheringId())
                                                .orElseThrow())))),
                new TextButton(words, "organise.out.listen", () -> listen(card, gathering, file)).about(title));
        buttons.addClassName("buttons");
        card.add(buttons);
        if (gathering.state() == Gathering.State.CLOSED) {
            card.add(new BigLink("organise/gatherings/" + gathering.gatheringId() + "/take-away")
                    .picture(PictureImage.openMoji("1F381"))
                    .line(words.text("organise.take-away.title"))
                    .line(words.text("organise.take-away.what")));
        }
        return card;
    }

    private void listen(Article card, Gathering gathering, String file) {
        var sound = reports.of(venueId, gathering.gatheringId())
                .flatMap(report -> clips.joined(venueId, words.language(), posters.sentences(report)));
        if (sound.isEmpty()) {
            message.say(
                    words.text(clips.hasVoice(words.language()) ? "organise.out.being-made" : "organise.out.no-voice"));
            return;
        }
        byte[] bytes = sound.get();
        message.say(words.text("organise.out.sound-ready"));
        card.add(links.link("organise.out.sound", file + ".wav", "audio/wav", to -> to.write(bytes)));
    }

    private static Div task(String picture, Component... parts) {
        var card = new Div(PictureImage.openMoji(picture), new Div(parts));
        card.addClassNames("card", "task");
        return card;
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.out.title");
    }
}
