package org.heretogether.projector;

import java.util.ArrayList;
import java.util.List;
import org.heretogether.answertype.Tally;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.question.Question;
import org.heretogether.result.OnScreen;
import org.heretogether.result.Snapshot;
import org.heretogether.words.Words;
import org.springframework.stereotype.Service;

/** Puts what may be shown of a round into words and pictures. */
@Service
class Slides {

    private final Rounds rounds;
    private final Rows rows;
    private final Sentences sentences;
    private final Tellings tellings;
    private final Words words;

    Slides(Rounds rounds, Rows rows, Sentences sentences, Tellings tellings, Words words) {
        this.rounds = rounds;
        this.rows = rows;
        this.sentences = sentences;
        this.tellings = tellings;
        this.words = words;
    }

    Slide slide(VenueId venue, OnScreen shown) {
        Round round = shown.round();
        Question question = rounds.asked(round);
        Snapshot snapshot = shown.snapshot();
        List<Row> shownRows = rows.of(venue, question, snapshot.tally());
        Told told = tellings.of(venue, question);
        return new Slide(
                question.wording().in(words.language()),
                told.picture(),
                shownRows,
                sentences.of(told, shownRows, snapshot),
                snapshot.tally().map(this::passed).orElse(List.of()),
                round.rehearsal(),
                round.state() == Round.State.CLOSED);
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
}
