package org.heretogether.projector;

import java.util.ArrayList;
import java.util.List;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.job.Briefing;
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
    private final Briefing briefing;
    private final Pictures pictures;
    private final Words words;

    JobSheets(Jobs jobs, Briefing briefing, Pictures pictures, Words words) {
        this.jobs = jobs;
        this.briefing = briefing;
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
                        List.of(briefing.who(job)),
                        ""))
                .toList();
        return new Sheet(HAND, words.text("projector.jobs"), lines, "");
    }

    private List<List<Job>> sheets(VenueId venue, GatheringId gathering) {
        return Sheets.packed(
                new ArrayList<>(jobs.of(venue, gathering)),
                job -> Sheets.lines(Sheets.longest(job.wording()), job.who() + job.whoElse() + "x".repeat(12)));
    }
}
