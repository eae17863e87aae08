package org.heretogether.job;

import java.util.ArrayList;
import java.util.List;
import org.heretogether.base.PictureId;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Action;
import org.heretogether.gathering.Gathering;
import org.heretogether.job.NightPlanHtml.Room;
import org.heretogether.paper.Paper;
import org.heretogether.paper.Papers;
import org.heretogether.words.Words;
import org.springframework.stereotype.Service;

/** The plan of a night on paper, to hang on the wall: one page where it has room, as a tagged PDF. */
@Service
public class NightPlans {

    private static final List<Room> ROOMS =
            List.of(new Room(16, 15), new Room(14, 13), new Room(14, 11), new Room(12, 10), new Room(12, 8));

    private final Jobs jobs;
    private final Journeys journeys;
    private final Briefing briefing;
    private final Papers papers;
    private final Words words;

    NightPlans(Jobs jobs, Journeys journeys, Briefing briefing, Papers papers, Words words) {
        this.jobs = jobs;
        this.journeys = journeys;
        this.briefing = briefing;
        this.papers = papers;
        this.words = words;
    }

    /** In the language of the page. */
    public byte[] pdf(Gathering gathering) {
        VenueId venue = gathering.venueId();
        List<Job> toDo = jobs.of(venue, gathering.gatheringId());
        List<Journey> home = journeys.of(venue, gathering.gatheringId());
        List<Action> bringIn = briefing.toBringIn(venue);
        var ids = new ArrayList<PictureId>();
        toDo.forEach(job -> ids.add(job.pictureId()));
        bringIn.forEach(action -> ids.add(action.pictureId()));
        Paper paper = papers.paper(venue, ids);
        return papers.onOnePage(
                ROOMS,
                room -> new NightPlanHtml(gathering, toDo, bringIn, home, briefing::who, room, paper, words).html());
    }
}
