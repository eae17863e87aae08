package org.heretogether.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Action;
import org.heretogether.decision.Decision;
import org.heretogether.paper.Papers;
import org.heretogether.words.Words;
import org.springframework.stereotype.Service;

/** A poster of a gathering: on paper as a tagged PDF (PDF/UA-1), and as sentences to be spoken. */
@Service
public class Posters {

    private final Papers papers;
    private final Words words;

    Posters(Papers papers, Words words) {
        this.papers = papers;
        this.words = words;
    }

    /** The poster as a page, in the language of the page. */
    public String html(VenueId venue, Report report) {
        var ids = report.decisions().stream()
                .flatMap(decision -> Stream.concat(
                        Stream.of(decision.pictureId()),
                        decision.actions().stream().map(Action::pictureId)))
                .toList();
        return new PosterHtml(report, papers.paper(venue, ids), words).html();
    }

    /** The poster on paper. */
    public byte[] pdf(VenueId venue, Report report) {
        return papers.pdf(html(venue, report));
    }

    /** The same as sentences, in the language of the page. */
    public List<String> sentences(Report report) {
        var all = new ArrayList<String>();
        all.add(report.title() + ". " + words.date(report.day()) + ".");
        if (report.rehearsal()) {
            all.add(words.text("export.rehearsal"));
        }
        for (var asked : report.asked()) {
            all.add(asked.question());
            asked.outcome().ifPresent(all::add);
            asked.said()
                    .ifPresent(
                            said -> said.lines().forEach(line -> all.add(line.word() + ": " + line.sentence() + ".")));
            if (asked.isNotYetSeen()) {
                all.add(words.text("export.not-yet-seen"));
            }
        }
        for (Decision decision : report.decisions()) {
            all.add(words.text("export.we-decided") + ": " + decision.wording().in(words.language()) + ".");
        }
        for (Action action : report.actions()) {
            all.add(action.wording().in(words.language()) + ": " + action.who() + ".");
        }
        return all;
    }
}
