package org.heretogether.result.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.question.Questions;
import org.heretogether.result.RoundFile;
import org.heretogether.result.RoundFiles;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** Our closed rounds as files for other counting tools, and a file of others counted here. */
@Route("organise/files")
@PermitAll
class BallotFilesView extends Div implements HasDynamicTitle {

    private static final int MOST = 50;

    private final transient Words words;
    private final transient Gatherings gatherings;
    private final transient Rounds rounds;
    private final transient Questions questions;
    private final transient RoundFiles files;
    private final VenueId venueId;
    private final Div list = new Div();

    BallotFilesView(
            Words words, Venues venues, Gatherings gatherings, Rounds rounds, Questions questions, RoundFiles files) {
        this.words = words;
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.questions = questions;
        this.files = files;
        this.venueId = venues.ours().venueId();
        var title = new H1();
        var what = new Paragraph();
        var ours = new H2();
        words.put(title, title::setText, "organise.files.title");
        words.put(what, what::setText, "organise.files.what");
        words.put(ours, ours::setText, "organise.files.ours");
        add(title, what, ours, list, new FileCount(words));
        words.follow(this, this::show);
    }

    private void show() {
        list.removeAll();
        for (Gathering gathering : gatherings.all(venueId)) {
            for (Round round : rounds.of(venueId, gathering.gatheringId())) {
                if (round.state() == Round.State.CLOSED && list.getComponentCount() < MOST) {
                    files.of(venueId, round.roundId(), words.language())
                            .ifPresent(file -> list.add(link(gathering, round, file)));
                }
            }
        }
        if (list.getComponentCount() == 0) {
            list.add(new Paragraph(words.text("organise.files.none-told")));
        }
    }

    private Paragraph link(Gathering gathering, Round round, RoundFile file) {
        String asked = questions
                .find(venueId, round.questionId())
                .orElseThrow()
                .wording()
                .in(words.language());
        var handler = DownloadHandler.fromInputStream(download -> {
            byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), file.name(), "text/plain; charset=utf-8", bytes.length);
        });
        var link = new Anchor(
                handler,
                words.text(
                        "organise.files.download",
                        Map.of(
                                "question", asked,
                                "gathering", gathering.name().in(words.language()),
                                "kind", file.name().substring(file.name().lastIndexOf('.')))));
        link.addClassName("file-link");
        return new Paragraph(link);
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.files.title");
    }
}
