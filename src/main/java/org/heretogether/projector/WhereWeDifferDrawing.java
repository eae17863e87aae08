package org.heretogether.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.answertype.PickOne;
import org.heretogether.answertype.SortingMat;
import org.heretogether.answertype.Tally;
import org.heretogether.base.GatheringId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.decisionrule.Outcome;
import org.heretogether.gathering.Step;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.result.OnScreen;
import org.heretogether.result.Results;
import org.heretogether.result.Snapshot;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** Where we agree and where we differ, side by side. */
@Component
class WhereWeDifferDrawing implements StepDrawing {

    private final Results results;
    private final Questions questions;
    private final Tellings tellings;
    private final Words words;

    WhereWeDifferDrawing(Results results, Questions questions, Tellings tellings, Words words) {
        this.results = results;
        this.questions = questions;
        this.tellings = tellings;
        this.words = words;
    }

    @Override
    public Step step() {
        return Step.WHERE_WE_DIFFER;
    }

    @Override
    public int parts(VenueId venue, GatheringId gathering, Optional<RoundId> round) {
        return round.map(id -> results.snapshot(venue, id))
                        .filter(WhereWeDifferDrawing::hasSomethingToSay)
                        .isPresent()
                ? 1
                : 0;
    }

    @Override
    public Drawing drawing(Scene scene) {
        OnScreen shown = scene.onScreen().orElseThrow();
        Question question = questions
                .find(scene.venue().venueId(), shown.round().questionId())
                .orElseThrow();
        Told told = tellings.of(scene.venue().venueId(), question);
        var agree = new ArrayList<DifferSlide.Line>();
        var differ = new ArrayList<DifferSlide.Line>();
        shown.snapshot()
                .tally()
                .ifPresent(tally -> tally.counts().forEach((thing, count) -> {
                    if (told.names().containsKey(thing)) {
                        var opinion = Opinion.of(question.answerType(), tally, thing, count);
                        (opinion.isShared() ? agree : differ).add(line(told, thing, opinion));
                    }
                }));
        return new DifferSlide(
                told.question().wording().in(words.language()),
                told.picture(),
                agree,
                differ,
                somethingElse(question, shown.snapshot()),
                shown.round().rehearsal());
    }

    private DifferSlide.Line line(Told told, String thing, Opinion opinion) {
        return new DifferSlide.Line(
                told.pictures().getOrDefault(thing, ""),
                told.name(thing),
                words.text("projector.differ.of", Map.of("n", opinion.yes(), "all", opinion.all())));
    }

    /** How many of us chose what is not in the result. */
    private String somethingElse(Question question, Snapshot snapshot) {
        if (!(question.answerType() instanceof PickOne)
                || !(snapshot.counted().map(counted -> counted.outcome()).orElse(new Outcome.NotReady())
                        instanceof Outcome.Chosen(List<String> things))) {
            return "";
        }
        Tally tally = snapshot.tally().orElseThrow();
        int in = things.stream()
                .mapToInt(thing -> tally.counts().getOrDefault(thing, 0))
                .sum();
        return words.count("projector.differ.something-else", tally.gave() - in);
    }

    private static boolean hasSomethingToSay(Snapshot snapshot) {
        return snapshot.tally()
                .filter(tally -> tally.gave() > 0 && !tally.counts().isEmpty())
                .isPresent();
    }

    /** How many of so many are for a thing. */
    private record Opinion(long yes, long all) {

        static Opinion of(org.heretogether.answertype.AnswerType type, Tally tally, String thing, int count) {
            return switch (type) {
                case SortingMat mat -> new Opinion(count, count + tally.also(SortingMat.DO_NOT_LIKE, thing));
                case org.heretogether.answertype.Dots dots ->
                    new Opinion(
                            count,
                            tally.counts().values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum());
                default -> new Opinion(count, tally.gave());
            };
        }

        /** Three in four, or hardly anyone. */
        boolean isShared() {
            return 4 * yes >= 3 * all || 4 * yes <= all;
        }
    }
}
