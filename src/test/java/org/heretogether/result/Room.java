package org.heretogether.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.heretogether.answertype.Pass;
import org.heretogether.base.ContributionId;
import org.heretogether.base.VenueId;
import org.heretogether.contribution.Brought;
import org.heretogether.contribution.Brought.AnAnswer;
import org.heretogether.contribution.Contributions;
import org.heretogether.contribution.TurnEnd;
import org.heretogether.contribution.Verdict;
import org.heretogether.gathering.Round;
import org.heretogether.testing.Hall;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Venue;

/** People who answer one question with three choices, and what they see of it. */
record Room(Hall hall, Contributions contributions, Results results, Kiosk kiosk, Round round) {

    static Room in(Venue place, Hall hall, Contributions contributions, Results results) {
        return new Room(hall, contributions, results, hall.kiosk(place), hall.openPickOne(place));
    }

    /** The same people at another round. */
    Room at(Round another) {
        return new Room(hall, contributions, results, kiosk, another);
    }

    VenueId venue() {
        return round.venueId();
    }

    String chosen(int place) {
        return hall.choice(round, place).toString();
    }

    void choose(int place, int people) {
        for (int person = 0; person < people; person++) {
            bring(place);
        }
    }

    /** People who do not all say the same. */
    void mixed(int people) {
        bringMixed(people);
    }

    List<AnAnswer> bringMixed(int people) {
        var brought = new ArrayList<AnAnswer>();
        for (int person = 0; person < people; person++) {
            brought.add(bring(person % 2));
        }
        return brought;
    }

    void pass(Pass pass, int people) {
        for (int person = 0; person < people; person++) {
            contributions.accept(kiosk, hall.answer(round, pass));
        }
    }

    void again(AnAnswer first, int place) {
        AnAnswer other = hall.answer(round, hall.picked(round, place));
        var changed = new AnAnswer(
                other.contributionId(),
                first.turnId(),
                first.way(),
                other.madeAt(),
                first.roundId(),
                other.answer(),
                List.of());
        contributions.accept(kiosk, changed, new TurnEnd(1, null, null));
    }

    void takeBack(AnAnswer first) {
        var back = new Brought.TakenBack(ContributionId.next(), first.turnId(), first.way(), Instant.now());
        contributions.accept(kiosk, back, new TurnEnd(1, null, null));
    }

    ShowUs showUs() {
        return results.showUs(venue(), round.roundId());
    }

    Snapshot snapshot() {
        return results.snapshot(venue(), round.roundId());
    }

    /** How many of us stand on the screen. */
    int shown() {
        return snapshot().tally().orElseThrow().people();
    }

    private AnAnswer bring(int place) {
        AnAnswer answer = hall.answer(round, hall.picked(round, place));
        assertThat(contributions.accept(kiosk, answer)).isEqualTo(new Verdict.Stored());
        return answer;
    }
}
