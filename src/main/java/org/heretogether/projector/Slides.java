package org.heretogether.projector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heretogether.answertype.Tally;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.base.PictureId;
import org.heretogether.base.VenueId;
import org.heretogether.decisionrule.BallotBox;
import org.heretogether.gathering.Round;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Choice;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.result.OnScreen;
import org.heretogether.result.Snapshot;
import org.heretogether.words.Words;
import org.springframework.stereotype.Service;

/** Puts what may be shown of a round into words and pictures. */
@Service
class Slides {

    private static final PictureKey NO_PICTURE = PictureKey.of("openmoji/2753");

    private final Questions questions;
    private final Rows rows;
    private final Sentences sentences;
    private final Pictures pictures;
    private final Words words;

    Slides(Questions questions, Rows rows, Sentences sentences, Pictures pictures, Words words) {
        this.questions = questions;
        this.rows = rows;
        this.sentences = sentences;
        this.pictures = pictures;
        this.words = words;
    }

    Slide slide(VenueId venue, OnScreen shown) {
        Round round = shown.round();
        Question question = questions.find(venue, round.questionId()).orElseThrow();
        Snapshot snapshot = shown.snapshot();
        List<Row> shownRows = rows.of(venue, question, snapshot.tally());
        var keys = keys(venue, question);
        return new Slide(
                question.wording().in(words.language()),
                keys.getOrDefault(question.pictureId(), NO_PICTURE),
                shownRows,
                sentences.of(told(question, keys), shownRows, snapshot),
                snapshot.tally().map(this::passed).orElse(List.of()),
                round.rehearsal(),
                round.state() == Round.State.CLOSED);
    }

    private Told told(Question question, Map<PictureId, PictureKey> keys) {
        var names = new HashMap<String, String>();
        var addresses = new HashMap<String, String>();
        for (Choice choice : question.choices()) {
            String thing = choice.choiceId().toString();
            names.put(thing, choice.wording().in(words.language()));
            addresses.put(
                    thing, keys.getOrDefault(choice.pictureId(), NO_PICTURE).src());
        }
        if (question.answerType() instanceof ThreeWayScale scale) {
            scale.counted(List.of()).forEach(level -> names.put(level, words.text("kiosk.level." + level)));
            names.put(BallotBox.THIS, question.wording().in(words.language()));
        }
        return new Told(question, names, addresses);
    }

    private List<String> passed(Tally tally) {
        var passed = new ArrayList<String>();
        add(passed, "projector.skipped", tally.skipped());
        add(passed, "projector.do-not-know", tally.doNotKnow());
        add(passed, "projector.wrong-question", tally.wrongQuestion());
        if (tally.wrongQuestion() >= Snapshot.WRONG_FOR_SO_MANY) {
            passed.add(words.text("projector.next-agenda"));
        }
        return passed;
    }

    private void add(List<String> passed, String key, int people) {
        if (people > 0) {
            passed.add(words.count(key, people));
        }
    }

    private Map<PictureId, PictureKey> keys(VenueId venue, Question question) {
        var ids = new ArrayList<>(List.of(question.pictureId()));
        question.choices().forEach(choice -> ids.add(choice.pictureId()));
        return pictures.keys(venue, ids);
    }
}
