package org.heretogether.projector;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heretogether.activity.Activities;
import org.heretogether.activity.Activity;
import org.heretogether.base.ActivityId;
import org.heretogether.base.GatheringId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.gathering.Step;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** The welcome: what we shape tonight and what we each get, then the jobs for the night. */
@Component
class WelcomeDrawing implements StepDrawing {

    private final Gatherings gatherings;
    private final Rounds rounds;
    private final Questions questions;
    private final Activities activities;
    private final Pictures pictures;
    private final JobSheets jobs;
    private final Words words;

    WelcomeDrawing(
            Gatherings gatherings,
            Rounds rounds,
            Questions questions,
            Activities activities,
            Pictures pictures,
            JobSheets jobs,
            Words words) {
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.questions = questions;
        this.activities = activities;
        this.pictures = pictures;
        this.jobs = jobs;
        this.words = words;
    }

    @Override
    public Step step() {
        return Step.WELCOME;
    }

    @Override
    public int parts(VenueId venue, GatheringId gathering, Optional<RoundId> round) {
        return Math.max(1, sheets(venue, gathering).size()) + jobs.count(venue, gathering);
    }

    @Override
    public Drawing drawing(Scene scene) {
        VenueId venue = scene.venue().venueId();
        var gathering = gatherings.find(venue, scene.progress().gatheringId()).orElseThrow();
        List<List<Activity>> sheets = sheets(venue, gathering.gatheringId());
        int job = scene.progress().at().part() - Math.max(1, sheets.size());
        if (job >= 0 && job < jobs.count(venue, gathering.gatheringId())) {
            return jobs.sheet(venue, gathering.gatheringId(), job);
        }
        List<Activity> tonight = sheets.isEmpty()
                ? List.of()
                : sheets.get(Math.min(scene.progress().at().part(), sheets.size() - 1));
        var keys =
                pictures.keys(venue, tonight.stream().map(Activity::pictureId).toList());
        List<Sheet.Line> lines = tonight.stream()
                .map(activity -> new Sheet.Line(
                        keys.getOrDefault(activity.pictureId(), PictureKey.of("openmoji/2753"))
                                .src(),
                        activity.name().in(words.language()),
                        List.of(words.text("kiosk.change-card.we-each-get") + ": " + get(activity)),
                        ""))
                .toList();
        String foot = words.text(gathering.rehearsal() ? "projector.rehearsal" : "projector.welcome.foot");
        return new Sheet(PictureKey.of("openmoji/1F44B"), gathering.name().in(words.language()), lines, foot);
    }

    private String get(Activity activity) {
        return Objects.requireNonNull(activity.changeCard()).weEachGet().in(words.language());
    }

    /** What is asked about tonight; before anything is asked, what can be. */
    private List<List<Activity>> sheets(VenueId venue, GatheringId gathering) {
        var asked = new LinkedHashSet<ActivityId>();
        questions
                .find(
                        venue,
                        rounds.of(venue, gathering).stream()
                                .map(Round::questionId)
                                .toList())
                .values()
                .stream()
                .map(Question::activityId)
                .forEach(asked::add);
        List<Activity> tonight = activities.all(venue).stream()
                .filter(Activity::canBeAskedAbout)
                .filter(activity -> asked.isEmpty() || asked.contains(activity.activityId()))
                .toList();
        return Sheets.packed(
                tonight,
                activity -> Sheets.lines(
                        Sheets.longest(activity.name()),
                        "x".repeat(18)
                                + Sheets.longest(Objects.requireNonNull(activity.changeCard())
                                        .weEachGet())));
    }
}
