package org.heretogether.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.picture.PictureKey;
import org.heretogether.result.Alike;
import org.heretogether.result.HowItWas;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** How last time was, as we said on our way out: three faces of equal size, never the best one first. */
@Component
class HowItWasSheet {

    private static final ThreeWayScale FACES = new ThreeWayScale(ThreeWayScale.Look.FACES);

    private final HowItWas howItWas;
    private final Words words;

    HowItWasSheet(HowItWas howItWas, Words words) {
        this.howItWas = howItWas;
        this.words = words;
    }

    Optional<Sheet> of(VenueId venue, GatheringId gathering) {
        return howItWas.lastTime(venue, gathering)
                .map(told -> new Sheet(
                        PictureKey.of("openmoji/1F6AA"), words.text("projector.how-it-was"), lines(told), ""));
    }

    private List<Sheet.Line> lines(HowItWas.Told told) {
        var lines = new ArrayList<Sheet.Line>();
        for (String level : FACES.counted(List.of())) {
            told.tally()
                    .map(tally -> tally.counts().getOrDefault(level, 0))
                    .ifPresent(people -> lines.add(line(level, words.people(people))));
        }
        for (Alike alike : told.mostOfUs()) {
            lines.add(line(
                    alike.thing(),
                    words.text("projector.most.said", Map.of("choice", words.text("kiosk.level." + alike.thing())))));
        }
        return List.copyOf(lines);
    }

    private Sheet.Line line(String level, String said) {
        return new Sheet.Line(
                Rows.levelPicture(ThreeWayScale.Look.FACES, level),
                words.text("kiosk.level." + level),
                List.of(said),
                "");
    }
}
