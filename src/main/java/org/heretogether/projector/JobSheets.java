package org.heretogether.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.job.Job;
import org.heretogether.job.Jobs;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** The jobs for the night on the big screen: who holds which, and which nobody holds yet. */
@Component
class JobSheets {

    private static final PictureKey HAND = PictureKey.of("openmoji/1F64B");

    private final Jobs jobs;
    private final Pictures pictures;
    private final Words words;

    JobSheets(Jobs jobs, Pictures pictures, Words words) {
        this.jobs = jobs;
        this.pictures = pictures;
        this.words = words;
    }

    int count(VenueId venue, GatheringId gathering) {
        return sheets(venue, gathering).size();
    }

    Sheet sheet(VenueId venue, GatheringId gathering, int place) {
        List<Job> shown = sheets(venue, gathering).get(place);
        var keys = pictures.keys(venue, shown.stream().map(Job::pictureId).toList());
        List<Sheet.Line> lines = shown.stream()
                .map(job -> new Sheet.Line(
                        keys.getOrDefault(job.pictureId(), HAND).src(),
                        job.wording().in(words.language()),
                        List.of(who(job)),
                        ""))
                .toList();
        return new Sheet(HAND, words.text("projector.jobs"), lines, "");
    }

    private String who(Job job) {
        List<String> names = Stream.of(job.who(), job.whoElse())
                .filter(name -> !name.isEmpty())
                .toList();
        return switch (names.size()) {
            case 0 -> words.text("projector.jobs.nobody");
            case 1 -> words.text("projector.jobs.one", Map.of("name", names.getFirst()));
            default ->
                words.text("organise.action.names", Map.of("one", names.getFirst(), "two", names.getLast())) + ".";
        };
    }

    private List<List<Job>> sheets(VenueId venue, GatheringId gathering) {
        return Sheets.packed(
                new ArrayList<>(jobs.of(venue, gathering)),
                job -> Sheets.lines(Sheets.longest(job.wording()), job.who() + job.whoElse() + "x".repeat(12)));
    }
}
