package org.heretogether.projector;

import java.util.List;
import java.util.Map;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Decision;
import org.heretogether.decision.Decisions;
import org.heretogether.gathering.Gatherings;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** What we decided before and look back on today: how did it go? */
@Component
class LookBackLines {

    private static final String A_DAY = "x".repeat(40);

    private final Decisions decisions;
    private final Gatherings gatherings;
    private final Pictures pictures;
    private final Words words;

    LookBackLines(Decisions decisions, Gatherings gatherings, Pictures pictures, Words words) {
        this.decisions = decisions;
        this.gatherings = gatherings;
        this.pictures = pictures;
        this.words = words;
    }

    /** The same on each sheet in every language. */
    List<List<Decision>> sheets(VenueId venue, GatheringId gathering) {
        List<Decision> due = gatherings
                .find(venue, gathering)
                .map(here -> decisions.toLookBackOn(venue, gathering, here.startsOn()))
                .orElse(List.of());
        return Sheets.packed(due, one -> Sheets.lines(Sheets.longest(one.wording()), A_DAY));
    }

    Sheet sheet(VenueId venue, List<Decision> due) {
        var keys = pictures.keys(venue, due.stream().map(Decision::pictureId).toList());
        List<Sheet.Line> lines = due.stream()
                .map(one -> new Sheet.Line(
                        keys.getOrDefault(one.pictureId(), Tellings.NO_PICTURE).src(),
                        one.wording().in(words.language()),
                        List.of(
                                words.text("kiosk.became-of.decided-on", Map.of("date", words.date(one.decidedOn()))),
                                words.text("projector.agenda.talk")),
                        ""))
                .toList();
        return new Sheet(PictureKey.of("openmoji/1F50E"), words.text("projector.look-back.how"), lines, "");
    }
}
