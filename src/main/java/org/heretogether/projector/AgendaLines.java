package org.heretogether.projector;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heretogether.agenda.Agenda;
import org.heretogether.agenda.AgendaItem;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** The questions on the big screen that an earlier gathering left open: which, and why they are back. */
@Component
class AgendaLines {

    private final Agenda agenda;
    private final Pictures pictures;
    private final Words words;

    AgendaLines(Agenda agenda, Pictures pictures, Words words) {
        this.agenda = agenda;
        this.pictures = pictures;
        this.words = words;
    }

    /** The same on each sheet in every language. */
    List<List<AgendaItem>> sheets(VenueId venue, GatheringId gathering) {
        return Sheets.packed(
                agenda.of(venue, gathering),
                item -> Sheets.lines(Sheets.longest(item.question().wording()), "x".repeat(60)));
    }

    Sheet sheet(VenueId venue, List<AgendaItem> items) {
        var keys = pictures.keys(
                venue, items.stream().map(item -> item.question().pictureId()).toList());
        List<Sheet.Line> lines = items.stream()
                .map(item -> new Sheet.Line(
                        keys.getOrDefault(item.question().pictureId(), Tellings.NO_PICTURE)
                                .src(),
                        item.question().wording().in(words.language()),
                        List.of(why(item), words.text("projector.agenda.talk")),
                        ""))
                .toList();
        return new Sheet(PictureKey.of("openmoji/1F4AC"), words.text("projector.agenda"), lines, "");
    }

    private String why(AgendaItem item) {
        return switch (item.why()) {
            case WRONG_QUESTION -> words.count("projector.wrong-question", item.people());
            case NOT_READY ->
                words.text("projector.agenda.not-ready", Map.of("day", words.date(Objects.requireNonNull(item.on()))));
        };
    }
}
