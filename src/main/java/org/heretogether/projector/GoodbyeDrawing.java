package org.heretogether.projector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.contribution.Contributions;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Step;
import org.heretogether.job.Journeys;
import org.heretogether.picture.PictureKey;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Kiosks;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** The goodbye: everything that was brought is safe, we all get home, and when we meet again. */
@Component
class GoodbyeDrawing implements StepDrawing {

    private final Gatherings gatherings;
    private final Contributions contributions;
    private final Kiosks kiosks;
    private final Journeys journeys;
    private final Words words;

    GoodbyeDrawing(Gatherings gatherings, Contributions contributions, Kiosks kiosks, Journeys journeys, Words words) {
        this.gatherings = gatherings;
        this.contributions = contributions;
        this.kiosks = kiosks;
        this.journeys = journeys;
        this.words = words;
    }

    @Override
    public Step step() {
        return Step.GOODBYE;
    }

    @Override
    public Drawing drawing(Scene scene) {
        VenueId venue = scene.venue().venueId();
        GatheringId gathering = scene.progress().gatheringId();
        var lines = new ArrayList<Sheet.Line>();
        lines.add(allSafe(venue, gathering));
        boolean everyone = !journeys.of(venue, gathering).isEmpty()
                && journeys.stillHere(venue, gathering).isEmpty();
        lines.add(Sheet.Line.of(
                "1F3E0",
                words.text("projector.goodbye.home"),
                words.text(everyone ? "projector.goodbye.home.all" : "projector.goodbye.home.wait")));
        next(venue, gathering)
                .ifPresent(day -> lines.add(Sheet.Line.of(
                        "1F4C5",
                        words.text("projector.goodbye.again"),
                        words.text("projector.goodbye.again.on", Map.of("day", words.date(day))))));
        return new Sheet(PictureKey.of("openmoji/1F44B"), words.text("projector.goodbye"), List.copyOf(lines), "");
    }

    private Sheet.Line allSafe(VenueId venue, GatheringId gathering) {
        int safe = contributions.counts(venue, gathering).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        List<Kiosk> tablets = kiosks.all(venue);
        int onTablets = tablets.stream().mapToInt(Kiosk::kept).sum();
        int many = contributions.tablets(venue, gathering);
        return Sheet.Line.of(
                "1F4E6",
                words.text(onTablets == 0 ? "projector.all-safe.title" : "projector.not-all-safe.title"),
                words.count("projector.all-safe", many, Map.of("brought", safe + onTablets, "safe", safe)));
    }

    private Optional<LocalDate> next(VenueId venue, GatheringId gathering) {
        return gatherings.all(venue).stream()
                .filter(one -> one.state() == Gathering.State.PLANNED
                        && !one.gatheringId().equals(gathering))
                .map(Gathering::startsOn)
                .min(LocalDate::compareTo);
    }
}
