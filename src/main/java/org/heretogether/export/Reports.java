package org.heretogether.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.base.ActionId;
import org.heretogether.base.ActivityId;
import org.heretogether.base.GatheringId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Action;
import org.heretogether.decision.Actions;
import org.heretogether.decision.Decision;
import org.heretogether.decision.Decisions;
import org.heretogether.decisionrule.Outcome;
import org.heretogether.export.Report.Asked;
import org.heretogether.export.Report.Said;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Choice;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.result.Results;
import org.heretogether.venue.Venue;
import org.heretogether.words.OutcomeTexts;
import org.heretogether.words.Words;
import org.springframework.stereotype.Service;

/** Gathers what was said, in the language of the page. It shows what the big screen showed, and nothing more. */
@Service
public class Reports {

    private static final PictureKey NO_PICTURE = PictureKey.of("openmoji/2753");

    private final Gatherings gatherings;
    private final Rounds rounds;
    private final Questions questions;
    private final Results results;
    private final Decisions decisions;
    private final Actions actions;
    private final ReportLines lines;
    private final Pictures pictures;
    private final Words words;

    Reports(
            Gatherings gatherings,
            Rounds rounds,
            Questions questions,
            Results results,
            Decisions decisions,
            Actions actions,
            ReportLines lines,
            Pictures pictures,
            Words words) {
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.questions = questions;
        this.results = results;
        this.decisions = decisions;
        this.actions = actions;
        this.lines = lines;
        this.pictures = pictures;
        this.words = words;
    }

    /** One gathering, if there is one of this id. */
    public Optional<Report> of(VenueId venue, GatheringId id) {
        return gatherings.find(venue, id).map(gathering -> report(venue, gathering));
    }

    /** Every gathering at which something was asked, the newest first. */
    public List<Report> all(VenueId venue) {
        return gatherings(venue).stream()
                .map(gathering -> report(venue, gathering))
                .toList();
    }

    /** The same gatherings, of which nothing is counted yet. */
    public List<Gathering> gatherings(VenueId venue) {
        var asked = rounds.gatherings(venue);
        return gatherings.all(venue).stream()
                .filter(gathering -> asked.contains(gathering.gatheringId()))
                .sorted(Comparator.comparing(Gathering::startsOn).reversed())
                .toList();
    }

    /** Those of which all of us have not seen everything yet; nothing is counted for it. */
    public Set<GatheringId> notYetSeen(VenueId venue) {
        return results.notYetSeen(venue);
    }

    /** Every part of what a gathering leaves: in the languages in which all that was asked is written; nothing without anything. */
    List<TakeAway> takenAway(Venue venue, GatheringId id) {
        var parts = new ArrayList<TakeAway>();
        if (of(venue.venueId(), id).filter(report -> !report.isEmpty()).isPresent()) {
            for (String language : languages(venue, id)) {
                for (TakeAway.Kind kind : TakeAway.Kind.values()) {
                    parts.add(new TakeAway(id, language, kind));
                }
            }
        }
        return parts;
    }

    private List<String> languages(Venue venue, GatheringId id) {
        List<QuestionId> asked =
                rounds.of(venue.venueId(), id).stream().map(Round::questionId).toList();
        var written = questions.find(venue.venueId(), asked).values();
        List<String> whole = venue.languages().stream()
                .filter(words.languages()::contains)
                .filter(language -> written.stream()
                        .allMatch(question -> question.wording().byLanguage().containsKey(language)))
                .toList();
        return whole.isEmpty()
                ? List.of(words.languageFor(
                        Locale.forLanguageTag(venue.languages().getFirst())))
                : whole;
    }

    private Report report(VenueId venue, Gathering gathering) {
        var asked = new ArrayList<Asked>();
        var activities = new HashSet<ActivityId>();
        List<Round> held = rounds.of(venue, gathering.gatheringId());
        for (Round round :
                held.stream().sorted(Comparator.comparing(Round::openedAt)).toList()) {
            Question question = rounds.asked(round);
            activities.add(question.activityId());
            asked.add(asked(venue, round, question));
        }
        List<Decision> decided = decisions.newest(venue).stream()
                .filter(decision -> decision.state() == Decision.State.DECIDED)
                .filter(decision -> decision.gatheringId() != null
                        ? decision.gatheringId().equals(gathering.gatheringId())
                        : activities.contains(decision.activityId())
                                && !decision.decidedOn().isBefore(gathering.startsOn()))
                .toList();
        boolean rehearsal = held.stream().anyMatch(Round::rehearsal);
        String title = gathering.name().in(words.language());
        return new Report(
                gathering, title, gathering.startsOn(), rehearsal, asked, decided, will(venue, gathering, decided));
    }

    private List<Action> will(VenueId venue, Gathering gathering, List<Decision> decided) {
        var byId = new LinkedHashMap<ActionId, Action>();
        decided.forEach(decision -> decision.actions().forEach(action -> byId.put(action.actionId(), action)));
        actions.agreedAt(venue, gathering.gatheringId()).forEach(action -> byId.put(action.actionId(), action));
        return List.copyOf(byId.values());
    }

    private Asked asked(VenueId venue, Round round, Question question) {
        var ids = new ArrayList<>(
                question.choices().stream().map(Choice::pictureId).toList());
        ids.add(question.pictureId());
        var keys = pictures.keys(venue, ids);
        Optional<Said> said = results.shown(venue, round.roundId())
                .map(tally -> new Said(
                        tally.people(),
                        tally.skipped(),
                        tally.doNotKnow(),
                        tally.wrongQuestion(),
                        lines.of(question, tally, keys)));
        return new Asked(
                question.wording().in(words.language()),
                keys.getOrDefault(question.pictureId(), NO_PICTURE),
                round.number(),
                said,
                results.outcome(venue, round.roundId())
                        .flatMap(outcome -> sentence(question, outcome)
                                .or(() -> said.isEmpty() ? inWords(question, outcome) : Optional.empty())));
    }

    // Of a scale the numbers say it all, and where they would give somebody away, the big screen said it in words.
    private Optional<String> inWords(Question question, Outcome outcome) {
        return question.answerType() instanceof ThreeWayScale
                        && outcome instanceof Outcome.Chosen(List<String> levels)
                        && levels.size() == 1
                ? Optional.of(words.text(
                        "projector.most.said", Map.of("choice", words.text("kiosk.level." + levels.getFirst()))))
                : Optional.empty();
    }

    private Optional<String> sentence(Question question, Outcome outcome) {
        var names = new HashMap<String, String>();
        question.choices()
                .forEach(choice ->
                        names.put(choice.choiceId().toString(), choice.wording().in(words.language())));
        return new OutcomeTexts(
                        words, question.answerType(), question.howWeDecide(), thing -> names.getOrDefault(thing, thing))
                .sentence(outcome);
    }
}
