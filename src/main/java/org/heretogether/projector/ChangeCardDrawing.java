package org.heretogether.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.heretogether.activity.Activities;
import org.heretogether.activity.Activity;
import org.heretogether.activity.ChangeCard;
import org.heretogether.base.GatheringId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.gathering.Step;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Questions;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** The change card of what is asked about next: what can change, what cannot and why, money, who decides, by when. */
@Component
class ChangeCardDrawing implements StepDrawing {

    private static final String WHO_DECIDES = "who-decides";

    private final Rounds rounds;
    private final Questions questions;
    private final Activities activities;
    private final Pictures pictures;
    private final Words words;

    ChangeCardDrawing(Rounds rounds, Questions questions, Activities activities, Pictures pictures, Words words) {
        this.rounds = rounds;
        this.questions = questions;
        this.activities = activities;
        this.pictures = pictures;
        this.words = words;
    }

    /** A part of the card, and how many lines it takes below its heading. */
    private record Part(String picture, String key, int lines, List<Wording> texts) {}

    @Override
    public Step step() {
        return Step.WHAT_CAN_CHANGE;
    }

    @Override
    public int parts(VenueId venue, GatheringId gathering, Optional<RoundId> round) {
        return round.flatMap(id -> rounds.find(venue, id))
                .map(found -> sheets(activity(venue, found)).size())
                .orElse(0);
    }

    @Override
    public Drawing drawing(Scene scene) {
        VenueId venue = scene.venue().venueId();
        Activity activity = activity(venue, scene.onScreen().orElseThrow().round());
        List<List<Part>> sheets = sheets(activity);
        if (sheets.isEmpty()) {
            return new Sheet(PictureKey.of("openmoji/1F4CB"), activity.name().in(words.language()), List.of(), "");
        }
        int part = Math.min(scene.progress().at().part(), sheets.size() - 1);
        List<Sheet.Line> lines = sheets.get(part).stream()
                .map(one ->
                        Sheet.Line.of(one.picture(), words.text("kiosk.change-card." + one.key()), said(one, activity)))
                .toList();
        var picture = pictures.keys(venue, List.of(activity.pictureId()))
                .getOrDefault(activity.pictureId(), PictureKey.of("openmoji/2753"));
        return new Sheet(picture, activity.name().in(words.language()), lines, "");
    }

    private String[] said(Part part, Activity activity) {
        return part.key().equals(WHO_DECIDES)
                ? new String[] {whoDecides(Objects.requireNonNull(activity.changeCard()))}
                : part.texts().stream().map(text -> text.in(words.language())).toArray(String[]::new);
    }

    private String whoDecides(ChangeCard card) {
        var said = new ArrayList<String>();
        said.add(words.text("kiosk.who-decides." + card.whoDecides().wireName()));
        if (card.whoDecides().namesAnother()) {
            said.add(card.decidesWith().in(words.language()));
        }
        if (card.decideBy() != null) {
            said.add(words.text("kiosk.change-card.decide-by", Map.of("date", words.date(card.decideBy()))));
        }
        return String.join(" ", said);
    }

    private static List<List<Part>> sheets(Activity activity) {
        ChangeCard card = activity.changeCard();
        if (card == null) {
            return List.of();
        }
        var parts = new ArrayList<Part>();
        parts.add(part("1F504", "can-change", card.canChange()));
        parts.add(part("1F512", "cannot-change", card.cannotChange(), card.whyNot()));
        parts.add(part("1F4B7", "money", card.money()));
        parts.add(new Part("1F465", WHO_DECIDES, 2, List.of(card.canChange())));
        parts.add(part("1F381", "we-each-get", card.weEachGet()));
        parts.removeIf(part -> part.texts().isEmpty());
        return Sheets.packed(parts, part -> 1 + part.lines());
    }

    private static Part part(String picture, String key, Wording... texts) {
        List<Wording> there = Stream.of(texts).filter(text -> !text.isEmpty()).toList();
        int lines = there.stream()
                .mapToInt(text -> Sheets.lines(Sheets.longest(text)))
                .sum();
        return new Part(picture, key, lines, there);
    }

    private Activity activity(VenueId venue, Round round) {
        var question = questions.find(venue, round.questionId()).orElseThrow();
        return activities.find(venue, question.activityId()).orElseThrow();
    }
}
