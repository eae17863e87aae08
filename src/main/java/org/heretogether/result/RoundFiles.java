package org.heretogether.result;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.heretogether.ballotfile.PabulibWriter;
import org.heretogether.ballotfile.PrefLibWriter;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.decisionrule.Ballots;
import org.heretogether.decisionrule.Ballots.Shape;
import org.heretogether.decisionrule.Money;
import org.heretogether.decisionrule.RuleKind;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.question.Question;
import org.springframework.stereotype.Service;

/** Writes closed rounds as PrefLib or Pabulib files, so that any count can be repeated with someone else's tool. */
@Service
public class RoundFiles {

    private final Results results;
    private final Rounds rounds;

    RoundFiles(Results results, Rounds rounds) {
        this.results = results;
        this.rounds = rounds;
    }

    /** The file of a round, with its texts in this language; empty where {@link Results#ballots} is. */
    public Optional<RoundFile> of(VenueId venue, RoundId id, String language) {
        Round round = rounds.find(venue, id).orElseThrow();
        Question question = rounds.asked(round);
        return results.ballots(venue, id).map(ballots -> file(question, round, ballots, language));
    }

    private static RoundFile file(Question question, Round round, Ballots ballots, String language) {
        List<String> titles = ballots.things().stream()
                .map(thing -> title(question, thing, language))
                .toList();
        String name = "round-" + round.number() + "-" + round.roundId();
        String title = question.wording().in(language);
        if (ballots.shape() == Shape.POINTS) {
            return new RoundFile(name + ".pb", new PabulibWriter(priced(question, ballots), titles).write(title));
        }
        var writer = new PrefLibWriter(ballots, titles);
        return new RoundFile(name + "." + writer.kind().ending(), writer.write(name, title));
    }

    /** Dots are points for things that cost a place each. */
    private static Ballots priced(Question question, Ballots ballots) {
        if (ballots.money().isPresent()) {
            return ballots;
        }
        var places = BigDecimal.valueOf(RuleKind.places(question.howWeDecide().rule()));
        var ones = Collections.nCopies(ballots.things().size(), BigDecimal.ONE);
        return new Ballots(ballots.things(), ballots.shape(), ballots.people(), Optional.of(new Money(places, ones)));
    }

    private static String title(Question question, String thing, String language) {
        return question.choices().stream()
                .filter(choice -> choice.choiceId().toString().equals(thing))
                .findFirst()
                .map(choice -> choice.wording().in(language))
                .orElse(thing);
    }
}
