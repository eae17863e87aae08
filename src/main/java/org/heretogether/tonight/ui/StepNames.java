package org.heretogether.tonight.ui;

import java.util.Map;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Position;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.question.Questions;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** What organisers read about a position on the big screen: the step, and the question that it is about. */
@Component
class StepNames {

    private final Rounds rounds;
    private final Questions questions;
    private final Words words;

    StepNames(Rounds rounds, Questions questions, Words words) {
        this.rounds = rounds;
        this.questions = questions;
        this.words = words;
    }

    String say(String key, VenueId venue, Position position) {
        String whole = words.text("step." + position.step().named());
        String step = position.part() == 0
                ? whole
                : words.text("organise.remote.part", Map.of("step", whole, "n", position.part() + 1));
        String about = position.round()
                .flatMap(id -> rounds.find(venue, id))
                .map(Round::questionId)
                .flatMap(id -> questions.find(venue, id))
                .map(question -> ". " + question.wording().in(words.language()))
                .orElse(".");
        return words.text(key, Map.of("step", step)) + about;
    }
}
