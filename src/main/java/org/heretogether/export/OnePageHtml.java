package org.heretogether.export;

import static org.heretogether.paper.Paper.element;
import static org.heretogether.paper.Paper.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.decision.Action;
import org.heretogether.decision.Decision;
import org.heretogether.paper.Paper;
import org.heretogether.picture.PictureKey;
import org.heretogether.words.Words;

/**
 * A gathering on one page, a picture and a few words for each thing: what we asked, what we decided, who does what, when we meet
 * again.
 *
 * @param next when we meet again, if that is planned
 * @param room how much has room on it
 */
record OnePageHtml(Report report, Optional<LocalDate> next, Room room, Paper paper, Words words) {

    private static final PictureKey DAY = PictureKey.of("openmoji/1F4C5");

    // Letters stay at 12 points or more (UKAAF, large print begins at 16): rather less on the page than smaller.
    private static final String LOOK = """
            @page { size: A4; margin: 14mm; }
            body { font-size: %1$dpt; line-height: 1.4; color: #1b1b2f; }
            h1 { font-size: %2$dpt; line-height: 1.2; margin: 0 0 2mm; }
            h2 { font-size: %3$dpt; line-height: 1.3; margin: 5mm 0 1mm; padding-top: 2mm; border-top: 0.8mm solid #4a4a63; }
            p { margin: 0 0 1mm; }
            .seen { border: 1mm solid #861a0e; padding: 1mm 3mm; font-weight: bold; }
            ul { list-style: none; margin: 0; padding: 0; }
            li { clear: left; margin: 2mm 0 0; min-height: %4$dmm; }
            img { float: left; width: %4$dmm; height: %4$dmm; }
            .said { margin-left: %5$dmm; }
            .from { font-size: 12pt; margin: 4mm 0 0; clear: left; }
            """;

    /**
     * How much has room.
     *
     * @param letters their size in points
     * @param picture the side of a picture in millimetres
     * @param most so many things of each kind
     */
    record Room(int letters, int picture, int most) {}

    String html() {
        var body = new StringBuilder();
        body.append(element("h1", report.title())).append(element("p", words.date(report.day())));
        if (report.rehearsal()) {
            body.append("<p class=\"seen\">")
                    .append(text(words.text("export.rehearsal")))
                    .append("</p>");
        }
        body.append(part(
                "export.report.asked", report.asked().stream().map(this::asked).toList()));
        body.append(part(
                "export.we-decided",
                report.decisions().stream().map(this::decided).toList()));
        body.append(part(
                "export.report.who-does",
                report.actions().stream().map(this::does).toList()));
        next.ifPresent(day -> body.append(part(
                "export.report.next",
                List.of(item(
                        paper.picture(DAY),
                        List.of(words.text("export.report.on", Map.of("day", words.date(day)))))))));
        if (leavesOut()) {
            body.append(element("p", words.text("export.report.more")));
        }
        body.append(paper.from());
        String what = words.text("export.report.of", Map.of("name", report.title()));
        String look = LOOK.formatted(
                room.letters(), room.letters() + 10, room.letters() + 4, room.picture(), room.picture() + 5);
        return paper.page(report.title(), what, look, body.toString());
    }

    private boolean leavesOut() {
        return report.asked().size() > room.most()
                || report.decisions().size() > room.most()
                || report.actions().size() > room.most();
    }

    private String part(String key, List<String> items) {
        return items.isEmpty()
                ? ""
                : element("h2", words.text(key)) + "<ul>"
                        + String.join("", items.subList(0, Math.min(room.most(), items.size()))) + "</ul>";
    }

    private String asked(Report.Asked asked) {
        var lines = new ArrayList<String>(List.of(asked.question()));
        asked.outcome().ifPresent(lines::add);
        asked.said().ifPresent(said -> lines.add(words.count("export.took-part", said.people())));
        if (asked.isNotYetSeen()) {
            lines.add(words.text("export.not-yet-seen"));
        }
        return item(paper.picture(asked.picture()), lines);
    }

    private String decided(Decision decision) {
        var lines = new ArrayList<String>(List.of(decision.wording().in(words.language())));
        if (!decision.couldNot().isEmpty()) {
            lines.add(words.text("projector.could-not") + ": "
                    + decision.couldNot().in(words.language()));
        }
        if (decision.lookBackOn() != null) {
            lines.add(words.text("projector.look-back") + ": " + words.date(decision.lookBackOn()));
        }
        return item(paper.picture(decision.pictureId()), lines);
    }

    private String does(Action action) {
        var lines = new ArrayList<String>(List.of(action.wording().in(words.language())));
        lines.add(action.doBy() == null ? action.who() : action.who() + ". " + words.date(action.doBy()));
        return item(paper.picture(action.pictureId()), lines);
    }

    private static String item(String picture, List<String> lines) {
        var item = new StringBuilder("<li>").append(picture).append("<div class=\"said\">");
        item.append("<p><strong>").append(text(lines.getFirst())).append("</strong></p>");
        lines.stream().skip(1).forEach(line -> item.append(element("p", line)));
        return item.append("</div></li>").toString();
    }
}
