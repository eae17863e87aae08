package org.heretogether.job;

import static org.heretogether.paper.Paper.element;
import static org.heretogether.paper.Paper.text;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heretogether.decision.Action;
import org.heretogether.gathering.Gathering;
import org.heretogether.paper.Paper;
import org.heretogether.words.Words;

/**
 * The plan of a night on one page: each job with its picture and two names, whom we bring in, how we get home. Numbers to call
 * are not on it, as paper gets lost.
 *
 * @param who who does a job, in words
 */
record NightPlanHtml(
        Gathering gathering,
        List<Job> jobs,
        List<Action> bringIn,
        List<Journey> journeys,
        Function<Job, String> who,
        Room room,
        Paper paper,
        Words words) {

    private static final String LOOK = """
            @page { size: A4; margin: 14mm; }
            body { font-size: %1$dpt; line-height: 1.3; color: #1b1b2f; }
            h1 { font-size: %2$dpt; line-height: 1.2; margin: 0 0 1mm; }
            h2 { font-size: %3$dpt; line-height: 1.3; margin: 3mm 0 0; padding-top: 1mm; border-top: 0.8mm solid #4a4a63; }
            p { margin: 0; }
            ul { list-style: none; margin: 0; padding: 0; }
            li { clear: left; margin: 1.5mm 0 0; min-height: %4$dmm; }
            img { float: left; width: %4$dmm; height: %4$dmm; }
            .said { margin-left: %5$dmm; }
            .home { min-height: 0; }
            .from { font-size: 12pt; margin: 4mm 0 0; clear: left; }
            """;

    /**
     * How much has room.
     *
     * @param letters their size in points
     * @param picture the side of a picture in millimetres
     */
    record Room(int letters, int picture) {}

    String html() {
        String title = words.text("night-plan.title");
        var body = new StringBuilder(element("h1", title))
                .append(element("p", gathering.name().in(words.language()) + ", " + words.date(gathering.startsOn())));
        for (Job.Part part : Job.Part.values()) {
            body.append(part(
                    words.text("job." + part.named()),
                    jobs.stream()
                            .filter(job -> job.part() == part)
                            .map(this::job)
                            .toList()));
        }
        body.append(part(
                words.text("night-plan.bring-in"),
                bringIn.stream().map(this::bringIn).toList()));
        body.append(part(
                words.text("organise.home-time.title"),
                journeys.stream().map(this::home).toList()));
        body.append(element("p", words.text("night-plan.end"))).append(paper.from());
        String look = LOOK.formatted(
                room.letters(), room.letters() + 8, room.letters() + 3, room.picture(), room.picture() + 4);
        String what =
                words.text("night-plan.of", Map.of("name", gathering.name().in(words.language())));
        return paper.page(title, what, look, body.toString());
    }

    private String part(String title, List<String> items) {
        return items.isEmpty() ? "" : element("h2", title) + "<ul>" + String.join("", items) + "</ul>";
    }

    private String job(Job job) {
        return item(paper.picture(job.pictureId()), job.wording().in(words.language()), who.apply(job));
    }

    private String bringIn(Action action) {
        return item(
                paper.picture(action.pictureId()),
                action.bringIn(),
                action.wording().in(words.language()));
    }

    private String home(Journey journey) {
        String how = words.text("journey." + journey.how().named());
        return "<li class=\"home\"><strong>" + text(journey.who()) + "</strong>. " + text(how) + ".</li>";
    }

    private static String item(String picture, String what, String who) {
        return "<li>" + picture + "<div class=\"said\"><p><strong>" + text(what) + "</strong></p>" + element("p", who)
                + "</div></li>";
    }
}
