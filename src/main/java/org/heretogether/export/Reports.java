package org.heretogether.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.Dots;
import org.heretogether.answertype.OpenIdea;
import org.heretogether.answertype.OrderByPairs;
import org.heretogether.answertype.PickOne;
import org.heretogether.answertype.PickSeveral;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.answertype.SortingMat;
import org.heretogether.answertype.Tally;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.base.ActivityId;
import org.heretogether.base.GatheringId;
import org.heretogether.base.PictureId;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Decision;
import org.heretogether.decision.Decisions;
import org.heretogether.export.Report.Asked;
import org.heretogether.export.Report.Line;
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
    private final Pictures pictures;
    private final Words words;

    Reports(
            Gatherings gatherings,
            Rounds rounds,
            Questions questions,
            Results results,
            Decisions decisions,
            Pictures pictures,
            Words words) {
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.questions = questions;
        this.results = results;
        this.decisions = decisions;
        this.pictures = pictures;
        this.words = words;
    }

    /** One gathering, if there is one of this id. */
    public Optional<Report> of(VenueId venue, GatheringId id) {
        return gatherings.find(venue, id).map(gathering -> report(venue, gathering));
    }

    /** Every gathering at which something was asked, the newest first. */
    public List<Report> all(VenueId venue) {
        return gatherings.all(venue).stream()
                .sorted(Comparator.comparing(Gathering::startsOn).reversed())
                .map(gathering -> report(venue, gathering))
                .filter(report -> !report.asked().isEmpty())
                .toList();
    }

    private Report report(VenueId venue, Gathering gathering) {
        var asked = new ArrayList<Asked>();
        var activities = new HashSet<ActivityId>();
        List<Round> held = rounds.of(venue, gathering.gatheringId());
        for (Round round :
                held.stream().sorted(Comparator.comparing(Round::openedAt)).toList()) {
            Question question = questions.find(venue, round.questionId()).orElseThrow();
            activities.add(question.activityId());
            asked.add(asked(venue, round, question));
        }
        List<Decision> decided = decisions.newest(venue).stream()
                .filter(decision -> activities.contains(decision.activityId())
                        && !decision.decidedOn().isBefore(gathering.startsOn()))
                .toList();
        boolean rehearsal = held.stream().anyMatch(Round::rehearsal);
        String title = gathering.name().in(words.language());
        return new Report(gathering, title, gathering.startsOn(), rehearsal, asked, decided);
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
                        lines(question, tally, keys)));
        return new Asked(
                question.wording().in(words.language()),
                keys.getOrDefault(question.pictureId(), NO_PICTURE),
                round.number(),
                said);
    }

    private List<Line> lines(Question question, Tally tally, Map<PictureId, PictureKey> keys) {
        return switch (question.answerType()) {
            case ThreeWayScale scale ->
                scale.counted(List.of()).stream()
                        .map(level -> people(
                                words.text("kiosk.level." + level),
                                Optional.empty(),
                                tally.counts().getOrDefault(level, 0)))
                        .toList();
            case OpenIdea idea ->
                tally.also().getOrDefault(OpenIdea.PICTURES, Map.of()).entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(used -> Map.entry(PictureKey.of(used.getKey()), used.getValue()))
                        .filter(used -> pictures.exists(used.getKey()))
                        .map(used -> people(
                                pictures.words(used.getKey()).in(words.language()),
                                Optional.of(used.getKey()),
                                used.getValue()))
                        .toList();
            default ->
                question.choices().stream()
                        .filter(choice -> !choice.removed()
                                || tally.counts().getOrDefault(choice.choiceId().toString(), 0) > 0)
                        .map(choice -> choice(question.answerType(), tally, choice, keys))
                        .toList();
        };
    }

    private Line choice(AnswerType type, Tally tally, Choice choice, Map<PictureId, PictureKey> keys) {
        String word = choice.wording().in(words.language());
        String id = choice.choiceId().toString();
        Optional<PictureKey> picture = Optional.ofNullable(keys.get(choice.pictureId()));
        int times = tally.counts().getOrDefault(id, 0);
        return switch (type) {
            case Dots dots -> new Line(word, picture, times, words.count("export.dots", times));
            case ShareMoney money -> {
                long each = tally.gave() == 0 ? 0 : tally.also(ShareMoney.MONEY, id) / tally.gave();
                yield new Line(word, picture, each, money.currency().say(each));
            }
            case SortingMat mat -> people(word, picture, times);
            case PickOne one -> people(word, picture, times);
            case PickSeveral several -> people(word, picture, times);
            case OrderByPairs order -> people(word, picture, times);
            case ThreeWayScale scale -> people(word, picture, times);
            case OpenIdea idea -> people(word, picture, times);
        };
    }

    private Line people(String word, Optional<PictureKey> picture, long times) {
        return new Line(word, picture, times, words.people(times));
    }
}
