package org.heretogether.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.base.GatheringId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.decision.Decision;
import org.heretogether.decision.Decisions;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.gathering.Step;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** What we decided after a question: what, who decided, what we could not choose, where we differ, when we look back. */
@Component
class DecisionDrawing implements StepDrawing {

    private final Decisions decisions;
    private final Gatherings gatherings;
    private final Rounds rounds;
    private final Pictures pictures;
    private final Words words;

    DecisionDrawing(Decisions decisions, Gatherings gatherings, Rounds rounds, Pictures pictures, Words words) {
        this.decisions = decisions;
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.pictures = pictures;
        this.words = words;
    }

    /** One thing that is said, with the lines it takes in the language in which it is longest. */
    private record Part(String key, Wording text) {}

    @Override
    public Step step() {
        return Step.DECISION;
    }

    @Override
    public int parts(VenueId venue, GatheringId gathering, Optional<RoundId> round) {
        return round.flatMap(id -> decisions.of(venue, id))
                .filter(decision -> decision.state() == Decision.State.DECIDED)
                .map(decision -> sheets(decision).size())
                .orElse(1);
    }

    @Override
    public Drawing drawing(Scene scene) {
        VenueId venue = scene.venue().venueId();
        Optional<Decision> found = scene.progress().at().round().flatMap(id -> decisions.of(venue, id));
        if (found.isEmpty() || found.get().state() == Decision.State.OPEN_AGAIN) {
            var lines = new ArrayList<Sheet.Line>();
            lines.add(Sheet.Line.of(
                    "1F5E3", words.text("projector.not-decided.talk"), words.text("projector.not-decided.then")));
            again(scene).ifPresent(lines::add);
            return new Sheet(
                    PictureKey.of("openmoji/1F4AC"),
                    words.text(found.isEmpty() ? "projector.not-decided" : "projector.open-again"),
                    List.copyOf(lines),
                    "");
        }
        Decision decision = found.get();
        List<List<Part>> sheets = sheets(decision);
        List<Part> parts = sheets.get(Math.min(scene.progress().at().part(), sheets.size() - 1));
        var picture = pictures.keys(venue, List.of(decision.pictureId()))
                .getOrDefault(decision.pictureId(), PictureKey.of("openmoji/1F91D"));
        return new Sheet(
                PictureKey.of("openmoji/1F91D"),
                words.text("step.decision"),
                parts.stream().map(part -> line(venue, decision, part, picture)).toList(),
                "");
    }

    private Optional<Sheet.Line> again(Scene scene) {
        return scene.progress()
                .at()
                .round()
                .flatMap(id -> rounds.find(scene.venue().venueId(), id))
                .map(Round::againOn)
                .map(day -> Sheet.Line.of(
                        "1F4C5", words.text("projector.not-ready.again", Map.of("day", words.date(day)))));
    }

    private Sheet.Line line(VenueId venue, Decision decision, Part part, PictureKey picture) {
        String text = part.text().in(words.language());
        return switch (part.key()) {
            case "what" -> new Sheet.Line(picture.src(), text, List.of(who(venue, decision)), "");
            case "look-back" ->
                Sheet.Line.of(
                        "1F4C5",
                        words.text("projector.look-back"),
                        decision.lookBackOn() == null ? "" : words.date(decision.lookBackOn()) + ".");
            case "could-not" -> Sheet.Line.of("1F512", words.text("projector.could-not"), text);
            default -> Sheet.Line.of("1F465", words.text("step.where-we-differ"), text);
        };
    }

    private String who(VenueId venue, Decision decision) {
        var who = new ArrayList<String>();
        if (decision.people() != null && decision.people() > 0) {
            who.add(words.count("projector.decided-by", decision.people()));
        }
        Optional.ofNullable(decision.gatheringId())
                .flatMap(id -> gatherings.find(venue, id))
                .map(Gathering::name)
                .ifPresent(name ->
                        who.add(words.text("projector.decided-at", Map.of("gathering", name.in(words.language())))));
        return String.join(" ", who);
    }

    private static List<List<Part>> sheets(Decision decision) {
        var parts = new ArrayList<Part>();
        parts.add(new Part("what", decision.wording()));
        parts.add(new Part("could-not", decision.couldNot()));
        parts.add(new Part("differ", decision.differ()));
        if (decision.lookBackOn() != null) {
            parts.add(new Part("look-back", Wording.of("en", "x".repeat(30))));
        }
        parts.removeIf(part -> part.text().isEmpty());
        return Sheets.packed(
                parts, part -> (part.key().equals("what") ? 2 : 1) + Sheets.lines(Sheets.longest(part.text())));
    }
}
