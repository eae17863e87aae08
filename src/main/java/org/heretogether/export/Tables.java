package org.heretogether.export;

import java.util.List;
import org.heretogether.export.Report.Asked;
import org.heretogether.words.Words;

/** The counts of gatherings as a table: a line for each thing of each question. */
public final class Tables {

    private Tables() {}

    /** In the language of the page, with a first line that names the columns. */
    public static String csv(List<Report> reports, Words words) {
        var csv = new Csv();
        csv.row(List.of(
                words.text("export.column.day"),
                words.text("export.column.gathering"),
                words.text("export.column.question"),
                words.text("export.column.round"),
                words.text("export.column.thing"),
                words.text("export.column.count"),
                words.text("export.column.people"),
                words.text("export.column.note")));
        for (Report report : reports) {
            for (Asked asked : report.asked()) {
                rows(csv, report, asked, words);
            }
        }
        return csv.toString();
    }

    private static void rows(Csv csv, Report report, Asked asked, Words words) {
        String note = report.rehearsal() ? words.text("export.rehearsal") : "";
        if (asked.said().isEmpty()) {
            csv.row(List.of(
                    report.day(),
                    report.title(),
                    asked.question(),
                    asked.round(),
                    "",
                    "",
                    "",
                    asked.outcome().orElseGet(() -> words.text("export.not-yet-seen"))));
            return;
        }
        var said = asked.said().get();
        said.lines()
                .forEach(line -> csv.row(List.of(
                        report.day(),
                        report.title(),
                        asked.question(),
                        asked.round(),
                        line.word(),
                        line.count(),
                        said.people(),
                        note)));
    }
}
