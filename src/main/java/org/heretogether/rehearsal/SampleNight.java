package org.heretogether.rehearsal;

import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.job.Job;
import org.heretogether.job.Jobs;
import org.heretogether.job.Journey;
import org.heretogether.job.Journeys;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.springframework.stereotype.Component;

/** The jobs of the sample night, one of which nobody holds yet, and how people get home. */
@Component
class SampleNight {

    private final Jobs jobs;
    private final Journeys journeys;
    private final Pictures pictures;

    SampleNight(Jobs jobs, Journeys journeys, Pictures pictures) {
        this.jobs = jobs;
        this.journeys = journeys;
        this.pictures = pictures;
    }

    void add(VenueId venue, GatheringId gathering, Sample sample) {
        for (Sample.SampleJob job : sample.jobs()) {
            var picture = pictures.use(venue, PictureKey.of(job.picture()));
            jobs.add(venue, gathering, Job.Part.of(job.part()), job.wording(), picture);
            Job added = jobs.of(venue, gathering).getLast();
            jobs.give(venue, added, false, job.who());
            jobs.give(venue, added, true, job.whoElse());
        }
        for (Sample.SampleJourney journey : sample.journeys()) {
            journeys.add(venue, gathering, journey.who(), Journey.How.of(journey.how()), journey.contact());
        }
    }
}
