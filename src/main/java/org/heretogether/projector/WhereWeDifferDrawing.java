package org.heretogether.projector;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.SortingMat;
import org.heretogether.answertype.Tally;
import org.heretogether.base.GatheringId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Rounds;
import org.heretogether.gathering.Step;
import org.heretogether.picture.PictureKey;
import org.heretogether.question.Question;
import org.heretogether.result.OnScreen;
import org.heretogether.result.Results;
import org.heretogether.result.Snapshot;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** Where we agree and where we differ: for each thing those who are for it and those who are not, side by side. */
@Component
class WhereWeDifferDrawing implements StepDrawing {

    private final Results results;
    private final Rounds rounds;
    private final Tellings tellings;
    private final Words words;

    WhereWeDifferDrawing(Results results, Rounds rounds, Tellings tellings, Words words) {
        this.results = results;
        this.rounds = rounds;
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
        VenueId venue = scene.venue().venueId();
        Question question = rounds.asked(shown.round());
        return slide(
                tellings.of(venue, question),
                shown.snapshot().tally(),
                shown.round().rehearsal());
    }

    StageSlide slide(Told told, Optional<Tally> shown, boolean rehearsal) {
        var rows = new ArrayList<Row>();
        var views = new EnumMap<View, List<String>>(View.class);
        AnswerType type = told.question().answerType();
        shown.ifPresent(tally -> tally.counts().forEach((thing, count) -> {
            if (told.names().containsKey(thing) && !(count == 0 && told.isTakenAway(thing))) {
                var opinion = Opinion.of(type, tally, thing, count);
                views.computeIfAbsent(opinion.view(), none -> new ArrayList<>()).add(thing);
                rows.add(row(told, thing, opinion));
            }
        }));
        List<String> sentences = sentences(told, views);
        return new StageSlide(
                told.question().wording().in(words.language()),
                told.picture(),
                words.text("projector.where-we-differ"),
                List.of("person.svg", PictureKey.of("openmoji/2194").src(), "person.svg"),
                rows,
                List.of(),
                1,
                sentences,
                rehearsal && sentences.size() == 1);
    }

    private List<String> sentences(Told told, Map<View, List<String>> views) {
        if (views.keySet().equals(Set.of(View.DIFFER))) {
            return List.of(words.text("projector.differ.everywhere"));
        }
        return views.entrySet().stream()
                .map(view -> words.text(
                        "projector.differ." + view.getKey().name().toLowerCase(Locale.ROOT),
                        Map.of("things", told.names(view.getValue()))))
                .toList();
    }

    private Row row(Told told, String thing, Opinion opinion) {
        boolean mat = told.question().answerType() instanceof SortingMat;
        String yes = words.text("projector.differ.for", Map.of("n", opinion.yes(), "all", opinion.all()));
        return new Row(
                told.name(thing),
                told.pictures().getOrDefault(thing, ""),
                List.of(
                        count(mat ? "levels/thumbs-good.svg" : openmoji("2714"), opinion.yes(), yes),
                        count(
                                mat ? "levels/thumbs-not-good.svg" : openmoji("2194"),
                                opinion.all() - opinion.yes(),
                                "")),
                opinion.yes());
    }

    private static Row.Count count(String sign, long people, String said) {
        return new Row.Count(sign, "person.svg", (int) people, String.valueOf(people), said);
    }

    private static String openmoji(String code) {
        return PictureKey.of("openmoji/" + code).src();
    }

    private static boolean hasSomethingToSay(Snapshot snapshot) {
        return snapshot.tally()
                .filter(tally -> tally.gave() > 0 && !tally.counts().isEmpty())
                .isPresent();
    }

    /** How many of so many are for a thing; with dots, how many dots lie there. */
    private record Opinion(long yes, long all) {

        static Opinion of(AnswerType type, Tally tally, String thing, int count) {
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

        /** Three in four are most of us, one in four are few. */
        View view() {
            return 4 * yes >= 3 * all && yes > 0 ? View.MOST : 4 * yes <= all ? View.FEW : View.DIFFER;
        }
    }

    /** How far we agree about a thing, in the order in which it is told. */
    private enum View {
        MOST,
        DIFFER,
        FEW
    }
}
