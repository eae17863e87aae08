package org.heretogether.projector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.answertype.PickOne;
import org.heretogether.answertype.PickSeveral;
import org.heretogether.answertype.Tally;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.base.PictureId;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Round;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Choice;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.result.OnScreen;
import org.heretogether.words.Words;
import org.springframework.stereotype.Service;

/** Puts what may be shown of a round into words and pictures. */
@Service
class Slides {

    // Text has to be this big to be read from the last row: five rows leave room for two sentences.
    private static final int MOST_SENTENCES = 3;
    private static final int MOST_SENTENCES_UNDER_MANY_ROWS = 2;
    private static final int MANY_ROWS = 5;
    private final Questions questions;
    private final Pictures pictures;
    private final Words words;

    Slides(Questions questions, Pictures pictures, Words words) {
        this.questions = questions;
        this.pictures = pictures;
        this.words = words;
    }

    Slide slide(VenueId venue, OnScreen shown) {
        Round round = shown.round();
        Question question = questions.find(venue, round.questionId()).orElseThrow();
        Optional<Tally> tally = shown.snapshot().tally();
        List<Row> rows = rows(venue, question, tally);
        return new Slide(
                question.wording().in(words.language()),
                picture(venue, question.pictureId()),
                rows,
                tally.isPresent() ? sentences(question, rows) : List.of(words.text("projector.coming-in")),
                tally.map(this::passed).orElse(List.of()),
                round.rehearsal(),
                round.state() == Round.State.CLOSED);
    }

    private List<Row> rows(VenueId venue, Question question, Optional<Tally> tally) {
        return switch (question.answerType()) {
            case PickOne one -> choices(venue, question, tally);
            case PickSeveral several -> choices(venue, question, tally);
            case ThreeWayScale scale -> levels(scale, tally);
        };
    }

    private List<Row> choices(VenueId venue, Question question, Optional<Tally> tally) {
        var keys = pictures.keys(
                venue, question.choices().stream().map(Choice::pictureId).toList());
        var rows = new ArrayList<Row>();
        for (Choice choice : question.choices()) {
            Integer people = tally.map(
                            count -> count.counts().get(choice.choiceId().toString()))
                    .orElse(null);
            if (!choice.removed() || (people != null && people > 0)) {
                PictureKey picture = keys.getOrDefault(choice.pictureId(), PictureKey.of("openmoji/2753"));
                rows.add(new Row(choice.wording().in(words.language()), picture.src(), people));
            }
        }
        return rows;
    }

    private List<Row> levels(ThreeWayScale scale, Optional<Tally> tally) {
        return scale.counted(List.of()).stream()
                .map(level -> new Row(
                        words.text("kiosk.level." + level),
                        picture(scale.look(), level),
                        tally.map(count -> count.counts().get(level)).orElse(null)))
                .toList();
    }

    /** The same drawings as on the tablets. */
    private static String picture(ThreeWayScale.Look look, String level) {
        return switch (look) {
            case FACES -> "levels/faces-" + level + ".svg";
            case THUMBS -> "levels/thumbs-" + level + ".svg";
            case WORDS -> "";
        };
    }

    /** What was chosen most, then what was chosen next; all that were chosen equally often, or none of them. */
    private List<String> sentences(Question question, List<Row> rows) {
        String key = question.answerType() instanceof ThreeWayScale ? "projector.said" : "projector.chose";
        List<Row> chosen = rows.stream()
                .filter(row -> people(row) > 0)
                .sorted(Comparator.comparing(Slides::people).reversed())
                .toList();
        if (chosen.isEmpty()) {
            return List.of(words.text("projector.nobody-chose"));
        }
        int most = rows.size() < MANY_ROWS ? MOST_SENTENCES : MOST_SENTENCES_UNDER_MANY_ROWS;
        var sentences = new ArrayList<String>();
        for (int people :
                new LinkedHashSet<>(chosen.stream().map(Slides::people).toList())) {
            List<Row> same =
                    chosen.stream().filter(row -> people(row) == people).toList();
            if (!sentences.isEmpty() && sentences.size() + same.size() > most) {
                break;
            }
            same.forEach(row -> sentences.add(words.count(key, people, Map.of("choice", row.word()))));
        }
        return sentences;
    }

    private List<String> passed(Tally tally) {
        var passed = new ArrayList<String>();
        add(passed, "projector.skipped", tally.skipped());
        add(passed, "projector.do-not-know", tally.doNotKnow());
        add(passed, "projector.wrong-question", tally.wrongQuestion());
        return passed;
    }

    private void add(List<String> passed, String key, int people) {
        if (people > 0) {
            passed.add(words.count(key, people));
        }
    }

    private PictureKey picture(VenueId venue, PictureId id) {
        return pictures.keys(venue, List.of(id)).getOrDefault(id, PictureKey.of("openmoji/2753"));
    }

    private static int people(Row row) {
        return row.people() == null ? 0 : row.people();
    }
}
