package org.heretogether.projector;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.heretogether.base.VenueId;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.projector.Row.Count;
import org.heretogether.question.Choice;
import org.heretogether.question.Question;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** A row for each thing of a question, counted in the way in which the question is answered. */
@Component
class Rows {

    private static final String PERSON = "person.svg";
    private static final String DOT = "dot.svg";
    private static final String NO_PICTURE = "openmoji/2753";

    private final Pictures pictures;
    private final Words words;

    Rows(Pictures pictures, Words words) {
        this.pictures = pictures;
        this.words = words;
    }

    List<Row> of(VenueId venue, Question question, Optional<Tally> tally) {
        return switch (question.answerType()) {
            case ThreeWayScale scale -> levels(scale, tally);
            case OpenIdea idea -> tally.map(this::ideas).orElse(List.of());
            case PickOne one -> choices(venue, question, tally);
            case PickSeveral several -> choices(venue, question, tally);
            case SortingMat mat -> choices(venue, question, tally);
            case Dots dots -> choices(venue, question, tally);
            case OrderByPairs order -> choices(venue, question, tally);
            case ShareMoney money -> choices(venue, question, tally);
        };
    }

    private List<Row> choices(VenueId venue, Question question, Optional<Tally> tally) {
        var keys = pictures.keys(
                venue, question.choices().stream().map(Choice::pictureId).toList());
        var rows = new ArrayList<Row>();
        for (Choice choice : question.choices()) {
            String word = choice.wording().in(words.language());
            String picture = keys.getOrDefault(choice.pictureId(), PictureKey.of(NO_PICTURE))
                    .src();
            Row row = tally.map(count -> counted(
                            word,
                            picture,
                            question.answerType(),
                            count,
                            choice.choiceId().toString()))
                    .orElseGet(() -> Row.open(word, picture));
            if (!choice.removed() || row.counts().stream().anyMatch(count -> count.of() > 0)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row counted(String word, String picture, AnswerType type, Tally tally, String choice) {
        int times = tally.counts().getOrDefault(choice, 0);
        return switch (type) {
            case SortingMat mat -> new Row(word, picture, places(tally, choice), times);
            case Dots dots ->
                new Row(
                        word,
                        picture,
                        List.of(new Count(
                                "",
                                DOT,
                                times,
                                String.valueOf(times),
                                words.count("projector.has-dots", times, Map.of("choice", word)))),
                        times);
            case ShareMoney money -> {
                long ours = SharedOut.toEach(tally, choice);
                String sum = money.currency().say(ours);
                yield new Row(word, picture, List.of(new Count("", PERSON, times, sum, sum)), ours);
            }
            default -> new Row(word, picture, List.of(people(times)), times);
        };
    }

    /** Like, not sure, do not like: three counts of equal size, so that none of them looks like the right one. */
    private List<Count> places(Tally tally, String choice) {
        return List.of(
                place("good", SortingMat.LIKE, tally.counts().getOrDefault(choice, 0)),
                place("in-between", SortingMat.NOT_SURE, (int) tally.also(SortingMat.NOT_SURE, choice)),
                place("not-good", SortingMat.DO_NOT_LIKE, (int) tally.also(SortingMat.DO_NOT_LIKE, choice)));
    }

    private Count place(String thumb, String place, int people) {
        String said = words.text("kiosk.sort." + place) + ": " + words.people(people);
        return new Count("levels/thumbs-" + thumb + ".svg", PERSON, people, String.valueOf(people), said);
    }

    private List<Row> levels(ThreeWayScale scale, Optional<Tally> tally) {
        var rows = new ArrayList<Row>();
        for (String level : scale.counted(List.of())) {
            String word = words.text("kiosk.level." + level);
            String picture = levelPicture(scale.look(), level);
            int times =
                    tally.map(count -> count.counts().getOrDefault(level, 0)).orElse(0);
            List<Count> counts = tally.isPresent() ? List.of(people(times)) : List.of();
            rows.add(new Row(word, picture, counts, times));
        }
        return rows;
    }

    /** The pictures that were used most. Words are not here: they belong to one person. */
    private List<Row> ideas(Tally tally) {
        return tally.also().getOrDefault(OpenIdea.PICTURES, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(used ->
                        Map.entry(PictureKey.of(used.getKey()), used.getValue().intValue()))
                .filter(used -> pictures.exists(used.getKey()))
                .limit(Question.MOST_CHOICES)
                .map(used -> new Row(
                        pictures.words(used.getKey()).in(words.language()),
                        used.getKey().src(),
                        List.of(people(used.getValue())),
                        used.getValue()))
                .toList();
    }

    private Count people(int people) {
        return new Count("", PERSON, people, String.valueOf(people), words.people(people));
    }

    /** The same drawings as on the tablets. */
    static String levelPicture(ThreeWayScale.Look look, String level) {
        return switch (look) {
            case FACES -> "levels/faces-" + level + ".svg";
            case THUMBS -> "levels/thumbs-" + level + ".svg";
            case WORDS -> "";
        };
    }
}
