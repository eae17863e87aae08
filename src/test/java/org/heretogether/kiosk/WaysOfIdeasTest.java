package org.heretogether.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.heretogether.base.ContributionId;
import org.heretogether.base.TurnId;
import org.heretogether.base.Wording;
import org.heretogether.bundle.Bundles;
import org.heretogether.contribution.Brought;
import org.heretogether.contribution.Contributions;
import org.heretogether.contribution.PairAnswer;
import org.heretogether.contribution.PicturePair;
import org.heretogether.contribution.PicturePairs;
import org.heretogether.contribution.TurnEnd;
import org.heretogether.decision.Decisions;
import org.heretogether.gathering.Round;
import org.heretogether.kiosk.WaysOfIdeas.WayMessage;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.MadeUp;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ideas that were put together keep all their people: each pair leads to what became of all of it. */
class WaysOfIdeasTest extends DatabaseTest {

    private static final PicturePair ANAS = new PicturePair("openmoji/1F415", "openmoji/1F34C");
    private static final PicturePair BOS = new PicturePair("openmoji/2600", "openmoji/1F511");

    @Autowired
    private WaysOfIdeas ways;

    @Autowired
    private PicturePairs pairs;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Bundles bundles;

    @Autowired
    private Questions questions;

    @Autowired
    private Decisions decisions;

    private Venue place;
    private Kiosk kiosk;
    private ContributionId anas;
    private ContributionId bos;

    @BeforeEach
    void two_people_put_up_an_idea() {
        place = hall.place();
        kiosk = hall.kiosk(place);
        anas = putUp("A quiz about songs", ANAS);
        bos = putUp("Our own band", BOS);
    }

    @Test
    void an_idea_of_which_nothing_has_come_yet_has_an_empty_way() {
        assertThat(wayOf(ANAS)).isEqualTo(new WayMessage(Wording.NONE, List.of(), List.of()));
    }

    @Test
    void both_people_of_two_ideas_put_together_hear_what_was_asked_and_decided() {
        bundles.add(place.venueId(), Wording.of("en", "Music"), List.of(anas, bos));
        Round round = hall.openPickOne(place);
        Question question = questions.find(place.venueId(), round.questionId()).orElseThrow();
        bundles.asked(place.venueId(), List.of(anas), question.questionId());
        decide(question, round);

        var both = new WayMessage(
                Wording.of("en", "Music"), List.of(question.wording()), List.of(Wording.of("en", "We have a band.")));
        assertThat(wayOf(ANAS)).isEqualTo(both);
        assertThat(wayOf(BOS)).isEqualTo(both);
    }

    private WayMessage wayOf(PicturePair pair) {
        var known = (PairAnswer.Known) pairs.find(kiosk, pair);
        return ways.of(place.venueId(), known.turnId()).getFirst();
    }

    private void decide(Question question, Round round) {
        decisions.add(MadeUp.decision(question, round, "We have a band."));
    }

    private ContributionId putUp(String words, PicturePair pair) {
        var id = ContributionId.next();
        contributions.accept(
                kiosk,
                new Brought.AnIdea(
                        id,
                        TurnId.next(),
                        new Brought.Way("en", "touch"),
                        Instant.now(),
                        new Brought.Idea(words, List.of(), List.of(), "en")),
                new TurnEnd(0, null, pair));
        return id;
    }
}
