package org.heretogether.export.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heretogether.base.VenueId;
import org.heretogether.clip.Clips;
import org.heretogether.export.Everything;
import org.heretogether.export.Posters;
import org.heretogether.export.Report;
import org.heretogether.export.Reports;
import org.heretogether.export.Tables;
import org.heretogether.gathering.Gathering;
import org.heretogether.page.BigLink;
import org.heretogether.page.Message;
import org.heretogether.page.PictureImage;
import org.heretogether.page.TextButton;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** What we take out of the room: a poster of each gathering on paper and as sound, and everything for other programs. */
@Route("organise/out")
@Menu(title = "organise.out.title", order = 7, icon = "1F4E4")
@PermitAll
class OutView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient Reports reports;
    private final transient Posters posters;
    private final transient Everything everything;
    private final transient Clips clips;
    private final VenueId venueId;
    private final Message message = new Message();

    OutView(Words words, Venues venues, Reports reports, Posters posters, Everything everything, Clips clips) {
        this.words = words;
        this.reports = reports;
        this.posters = posters;
        this.everything = everything;
        this.clips = clips;
        this.venueId = venues.ours().venueId();
        words.follow(this, this::show);
    }

    private void show() {
        removeAll();
        List<Report> all = reports.all(venueId);
        add(new H1(words.text("organise.out.title")), new Paragraph(words.text("organise.out.what")), message);
        if (all.isEmpty()) {
            add(new Paragraph(words.text("organise.out.nothing")));
        }
        all.forEach(report -> add(card(report)));
        add(new H2(words.text("organise.out.all")));
        add(task(
                "1F4CA",
                new Paragraph(words.text("organise.out.table-what")),
                link("organise.out.table", "here-together.csv", "text/csv;charset=utf-8", table(all))));
        add(new BigLink("organise/kept")
                .picture(PictureImage.openMoji("1F512"))
                .line(words.text("organise.kept.title")));
        add(task(
                "1F4E4",
                new Paragraph(words.text("organise.out.everything-what")),
                link(
                        "organise.out.everything",
                        "here-together.json",
                        "application/json",
                        to -> everything.write(venueId, to))));
    }

    private Article card(Report report) {
        var card = new Article(new H2(report.title() + ", " + words.date(report.day())));
        card.addClassName("card");
        if (report.isNotYetSeen()) {
            card.add(new Paragraph(words.text("export.not-yet-seen")));
        }
        String file = "poster-" + report.day();
        // A download does not know the language of the page.
        String language = words.language();
        var buttons = new Div(
                link(
                        "organise.out.poster",
                        file + ".pdf",
                        "application/pdf",
                        to -> to.write(words.in(language, () -> posters.pdf(venueId, report)))),
                new TextButton(words, "organise.out.listen", () -> listen(card, report, file)).about(report.title()));
        buttons.addClassName("buttons");
        card.add(buttons);
        if (report.gathering().state() == Gathering.State.CLOSED) {
            card.add(new BigLink("organise/gatherings/" + report.gathering().gatheringId() + "/take-away")
                    .picture(PictureImage.openMoji("1F381"))
                    .line(words.text("organise.take-away.title"))
                    .line(words.text("organise.take-away.what")));
        }
        return card;
    }

    private void listen(Article card, Report report, String file) {
        var sound = clips.joined(venueId, words.language(), posters.sentences(report));
        if (sound.isEmpty()) {
            message.say(
                    words.text(clips.hasVoice(words.language()) ? "organise.out.being-made" : "organise.out.no-voice"));
            return;
        }
        byte[] bytes = sound.get();
        message.say(words.text("organise.out.sound-ready"));
        card.add(link("organise.out.sound", file + ".wav", "audio/wav", to -> to.write(bytes)));
    }

    private Writing table(List<Report> all) {
        String text = Tables.csv(all, words);
        return to -> to.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Anchor link(String key, String file, String type, Writing writing) {
        var link = new Anchor("", words.text(key));
        link.setHref((DownloadHandler) event -> {
            event.setFileName(file);
            event.setContentType(type);
            writing.to(event.getOutputStream());
        });
        link.setRouterIgnore(true);
        link.addClassName("button-like");
        return link;
    }

    private static Div task(String picture, Component... parts) {
        var card = new Div(PictureImage.openMoji(picture), new Div(parts));
        card.addClassNames("card", "task");
        return card;
    }

    /** Writes a file when someone wants it. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.out.title");
    }
}
