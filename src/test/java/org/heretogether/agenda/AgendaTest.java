package org.heretogether.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.heretogether.agenda.AgendaItem.Why;
import org.heretogether.answertype.Pass;
import org.heretogether.base.DecisionId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.contribution.Contributions;
import org.heretogether.decision.Decision;
import org.heretogether.decision.Decisions;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.result.Results;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one gathering leaves open stands on the agenda of another. */
class AgendaTest extends DatabaseTest {

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 18);

    @Autowired
    private Agenda agenda;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Results results;

    @Autowired
    private Decisions decisions;

    private VenueId venue;
    private Kiosk kiosk;
    private Round round;

    @BeforeEach
    void aQuestionInNovember() {
        Venue place = hall.place();
        venue = place.venueId();
        kiosk = hall.kiosk(place);
        round = hall.openPickOne(place);
    }

    @Test
    void a_question_that_three_of_us_called_wrong_stands_on_the_very_next_agenda() {
        choose(4);
        callWrong(3);
        results.showUs(venue, round.roundId());
        gatherings.close(venue, round.gatheringId());
        Gathering december = plan(DECEMBER);

        assertThat(agenda.of(venue, december.gatheringId())).hasSize(1).first().satisfies(item -> {
            assertThat(item.question().questionId()).isEqualTo(round.questionId());
            assertThat(item.why()).isEqualTo(Why.WRONG_QUESTION);
            assertThat(item.people()).isEqualTo(3);
        });

        gatherings.close(venue, december.gatheringId());
        assertThat(agenda.of(venue, plan(DECEMBER.plusMonths(1)).gatheringId())).isEmpty();
    }

    @Test
    void two_of_us_or_three_whom_the_big_screen_did_not_show_put_nothing_on_it() {
        choose(4);
        callWrong(2);
        results.showUs(venue, round.roundId());
        callWrong(1);
        gatherings.close(venue, round.gatheringId());

        assertThat(agenda.of(venue, plan(DECEMBER).gatheringId())).isEmpty();
    }

    @Test
    void what_we_were_not_ready_for_comes_back_on_its_day_and_not_before() {
        rounds.comeBack(venue, round.roundId(), DECEMBER);
        gatherings.close(venue, round.gatheringId());

        assertThat(agenda.of(venue, plan(DECEMBER.minusDays(1)).gatheringId())).isEmpty();
        assertThat(agenda.of(venue, plan(DECEMBER).gatheringId()))
                .extracting(AgendaItem::why, AgendaItem::on)
                .containsExactly(tuple(Why.NOT_READY, DECEMBER));
    }

    @Test
    void it_stays_until_it_is_decided_or_asked_again() {
        rounds.comeBack(venue, round.roundId(), DECEMBER);
        gatherings.close(venue, round.gatheringId());
        Gathering december = plan(DECEMBER);
        gatherings.close(venue, december.gatheringId());
        Gathering january = plan(DECEMBER.plusMonths(1));
        assertThat(agenda.of(venue, january.gatheringId())).hasSize(1);

        decide();

        assertThat(agenda.of(venue, january.gatheringId())).isEmpty();
    }

    @Test
    void asked_again_it_is_not_left_open_any_more() {
        rounds.comeBack(venue, round.roundId(), DECEMBER);
        gatherings.close(venue, round.gatheringId());
        Gathering december = plan(DECEMBER);

        rounds.open(venue, december.gatheringId(), round.questionId());

        assertThat(agenda.of(venue, december.gatheringId())).isEmpty();
    }

    private Gathering plan(LocalDate day) {
        return gatherings.plan(venue, Wording.of("en", "We meet again"), day);
    }

    private void choose(int people) {
        for (int person = 0; person < people; person++) {
            contributions.accept(kiosk, hall.answer(round, hall.picked(round, person % 2)));
        }
    }

    private void callWrong(int people) {
        for (int person = 0; person < people; person++) {
            contributions.accept(kiosk, hall.answer(round, new Pass.WrongQuestion()));
        }
    }

    private void decide() {
        var question = rounds.asked(round);
        decisions.add(new Decision(
                DecisionId.next(),
                venue,
                question.activityId(),
                round.roundId(),
                null,
                Wording.of("en", "We have a disco."),
                question.pictureId(),
                DECEMBER,
                null,
                null,
                Wording.NONE,
                Wording.NONE,
                Wording.NONE,
                Decision.State.DECIDED,
                1,
                List.of()));
    }
}
