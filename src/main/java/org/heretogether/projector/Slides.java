package org.heretogether.projector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
import org.heretogether.base.PictureId;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Round;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
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
    private final Rows rows;
    private final Pictures pictures;
    private final Words words;

    Slides(Questions questions, Rows rows, Pictures pictures, Words words) {
        this.questions = questions;
        this.rows = rows;
        this.pictures = pictures;
        this.words = words;
    }

    Slide slide(VenueId venue, OnScreen shown) {
        Round round = shown.round();
        Question question = questions.find(venue, round.questionId()).orElseThrow();
        Optional<Tally> tally = shown.snapshot().tally();
        List<Row> shownRows = rows.of(venue, question, tally);
        return new Slide(
                question.wording().in(words.language()),
                picture(venue, question.pictureId()),
                shownRows,
                tally.map(count -> sentences(question, shownRows, count))
                        .orElseGet(() -> List.of(words.text("projector.coming-in"))),
                tally.map(this::passed).orElse(List.of()),
                round.rehearsal(),
                round.state() == Round.State.CLOSED);
    }

    /** What stands first, then what stands next; all that stand equally high, or none of them. */
    private List<String> sentences(Question question, List<Row> rows, Tally tally) {
        var sentences = new ArrayList<String>();
        if (question.answerType() instanceof OpenIdea) {
            sentences.add(words.count("projector.ideas", tally.gave()));
        }
        List<Row> chosen = rows.stream()
                .filter(row -> row.weight() > 0)
                .sorted(Comparator.comparing(Row::weight).reversed())
                .toList();
        if (chosen.isEmpty() && sentences.isEmpty()) {
            return List.of(words.text("projector.nobody-chose"));
        }
        int most = rows.size() < MANY_ROWS ? MOST_SENTENCES : MOST_SENTENCES_UNDER_MANY_ROWS;
        for (long weight : new LinkedHashSet<>(chosen.stream().map(Row::weight).toList())) {
            List<Row> same =
                    chosen.stream().filter(row -> row.weight() == weight).toList();
            if (!sentences.isEmpty() && sentences.size() + same.size() > most) {
                break;
            }
            same.forEach(row -> sentences.add(sentence(question.answerType(), row)));
        }
        return sentences;
    }

    private String sentence(AnswerType type, Row row) {
        var choice = Map.of("choice", row.word());
        return switch (type) {
            case PickOne one -> words.count("projector.chose", row.weight(), choice);
            case PickSeveral several -> words.count("projector.chose", row.weight(), choice);
            case ThreeWayScale scale -> words.count("projector.said", row.weight(), choice);
            case SortingMat mat -> words.count("projector.like", row.weight(), choice);
            case Dots dots -> words.count("projector.has-dots", row.weight(), choice);
            case OrderByPairs order -> words.count("projector.first", row.weight(), choice);
            case ShareMoney money ->
                words.text(
                        "projector.gets",
                        Map.of("choice", row.word(), "money", money.currency().say(row.weight())));
            case OpenIdea idea -> words.count("projector.used", row.weight(), choice);
        };
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
}
