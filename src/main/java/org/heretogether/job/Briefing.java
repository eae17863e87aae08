package org.heretogether.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Action;
import org.heretogether.decision.Actions;
import org.heretogether.gathering.Gathering;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.words.Words;
import org.springframework.stereotype.Service;

/** The plan of a night as lines to read in turns, in the language of the page: what is to do, who does it, how we get home. */
@Service
public class Briefing {

    private static final PictureKey HAND = PictureKey.of("openmoji/1F64B");

    private final Jobs jobs;
    private final Journeys journeys;
    private final Actions actions;
    private final Pictures pictures;
    private final Words words;

    Briefing(Jobs jobs, Journeys journeys, Actions actions, Pictures pictures, Words words) {
        this.jobs = jobs;
        this.journeys = journeys;
        this.actions = actions;
        this.pictures = pictures;
        this.words = words;
    }

    /**
     * One line, for one of us to read.
     *
     * @param said what to do
     * @param who who does it; empty where that is no question
     */
    public record Line(PictureKey picture, String said, String who) {}

    public List<Line> of(Gathering gathering) {
        VenueId venue = gathering.venueId();
        var lines = new ArrayList<Line>();
        lines.add(line(
                "1F44B", "briefing.welcome", Map.of("name", gathering.name().in(words.language()))));
        List<Job> all = jobs.of(venue, gathering.gatheringId());
        var keys = pictures.keys(venue, all.stream().map(Job::pictureId).toList());
        for (Job.Part part : Job.Part.values()) {
            all.stream()
                    .filter(job -> job.part() == part)
                    .forEach(job -> lines.add(new Line(
                            keys.getOrDefault(job.pictureId(), HAND),
                            words.text("job." + part.named()) + ": "
                                    + job.wording().in(words.language()),
                            who(job))));
        }
        toBringIn(venue)
                .forEach(action -> lines.add(line("1F4DE", "organise.action.needs", Map.of("who", action.bringIn()))));
        for (Journey journey : journeys.of(venue, gathering.gatheringId())) {
            String how = words.text("journey." + journey.how().named());
            lines.add(line("1F3E0", "briefing.home", Map.of("name", journey.who(), "how", how)));
        }
        lines.add(line("1F44D", "briefing.end", Map.of()));
        return lines;
    }

    /** What we are doing and cannot do without somebody who is not one of us. */
    List<Action> toBringIn(VenueId venue) {
        return actions.all(venue).stream()
                .filter(action -> action.state() == Action.State.DOING
                        && !action.bringIn().isBlank())
                .toList();
    }

    /** Who does a job, and whom we still look for. */
    public String who(Job job) {
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

    private Line line(String picture, String key, Map<String, String> named) {
        return new Line(PictureKey.of("openmoji/" + picture), words.text(key, named), "");
    }
}
