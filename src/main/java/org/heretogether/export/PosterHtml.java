package org.heretogether.export;

import static org.heretogether.paper.Paper.element;
import static org.heretogether.paper.Paper.text;

import java.util.Map;
import org.heretogether.decision.Action;
import org.heretogether.decision.Decision;
import org.heretogether.paper.Paper;
import org.heretogether.words.Words;

/** The poster of a gathering as a page: big letters, a picture for each thing, one thing a line. */
record PosterHtml(Report report, Paper paper, Words words) {

    private static final String LOOK = """
            @page { size: A4; margin: 16mm; }
            body { font-size: 16pt; line-height: 1.5; color: #1b1b2f; }
            h1 { font-size: 30pt; line-height: 1.2; margin: 0 0 4mm; }
            h2 { font-size: 22pt; line-height: 1.3; margin: 0 0 3mm; }
            p { margin: 0 0 3mm; }
            .seen { border: 1mm solid #861a0e; padding: 2mm 4mm; font-weight: bold; }
            .part { border: 1mm solid #4a4a63; padding: 4mm 5mm; margin: 5mm 0; page-break-inside: avoid; }
            ul { list-style: none; margin: 0; padding: 0; }
            li { margin: 2mm 0; }
            img { width: 16mm; height: 16mm; vertical-align: middle; margin-right: 5mm; }
            h2 img { width: 22mm; height: 22mm; }
            [dir=rtl] img { margin-right: 0; margin-left: 5mm; }
            .from { font-size: 12pt; margin-top: 6mm; }
            """;

    String html() {
        var body = new StringBuilder();
        body.append(element("h1", report.title())).append(element("p", words.date(report.day())));
        if (report.rehearsal()) {
            body.append("<p class=\"seen\">")
                    .append(text(words.text("export.rehearsal")))
                    .append("</p>");
        }
        if (report.isNotYetSeen()) {
            body.append("<p class=\"seen\">")
                    .append(text(words.text("export.not-yet-seen")))
                    .append("</p>");
        }
        report.asked().forEach(asked -> body.append(asked(asked)));
        if (!report.decisions().isEmpty()) {
            body.append(decisions());
        }
        body.append(paper.from());
        String what = words.text("export.poster-of", Map.of("name", report.title()));
        return paper.page(report.title(), what, LOOK, body.toString());
    }

    private String asked(Report.Asked asked) {
        var part = new StringBuilder("<div class=\"part\"><h2>")
                .append(paper.picture(asked.picture()))
                .append(text(asked.question()))
                .append("</h2>");
        asked.outcome().ifPresent(outcome -> part.append(element("p", outcome)));
        if (asked.said().isEmpty()) {
            return part.append(asked.isNotYetSeen() ? element("p", words.text("export.not-yet-seen")) : "")
                    .append("</div>")
                    .toString();
        }
        var said = asked.said().get();
        part.append(element("p", words.count("export.took-part", said.people())))
                .append("<ul>");
        for (var line : said.lines()) {
            part.append("<li>")
                    .append(line.picture().map(paper::picture).orElse(""))
                    .append(text(line.word() + ": " + line.sentence()))
                    .append("</li>");
        }
        part.append("</ul>");
        if (said.wrongQuestion() > 0) {
            part.append(element("p", words.count("export.wrong-question", said.wrongQuestion())));
        }
        return part.append("</div>").toString();
    }

    private String decisions() {
        var part = new StringBuilder("<div class=\"part\">").append(element("h2", words.text("export.we-decided")));
        for (Decision decision : report.decisions()) {
            part.append("<p>")
                    .append(paper.picture(decision.pictureId()))
                    .append("<strong>")
                    .append(text(decision.wording().in(words.language())))
                    .append("</strong></p><ul>");
            decision.actions()
                    .forEach(action -> part.append("<li>")
                            .append(paper.picture(action.pictureId()))
                            .append(text(action(action)))
                            .append("</li>"));
            part.append("</ul>");
        }
        return part.append("</div>").toString();
    }

    private String action(Action action) {
        String what = action.wording().in(words.language()) + ": " + action.who();
        return action.doBy() == null ? what : what + ", " + words.date(action.doBy());
    }
}
