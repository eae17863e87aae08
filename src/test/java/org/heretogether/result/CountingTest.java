package org.heretogether.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.heretogether.answertype.Pass;
import org.heretogether.answertype.PickOne;
import org.heretogether.contribution.Contributions;
import org.heretogether.decisionrule.AgreedWay;
import org.heretogether.decisionrule.Approval;
import org.heretogether.decisionrule.Ballots;
import org.heretogether.decisionrule.Counted;
import org.heretogether.decisionrule.HowWeDecide;
import org.heretogether.decisionrule.Outcome;
import org.heretogether.gathering.Opening;
import org.heretogether.gathering.Rounds;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a round comes to by the rule of its question, and who may count it again. */
class CountingTest extends DatabaseTest {

    @Autowired
    Results results;

    @Autowired
    Contributions contributions;

    @Autowired
    Rounds rounds;

    @Autowired
    Questions questions;

    private Room room;

    @BeforeEach
    void a_question_is_open() {
        room = Room.in(hall.place(), hall, contributions, results);
    }

    @Test
    void a_frame_is_counted_by_the_rule_of_its_question_and_keeps_its_count() {
        room.choose(0, 2);
        room.choose(2, 3);
        room.showUs();
        Counted before = room.snapshot().counted().orElseThrow();

        room.choose(0, 4);

        assertThat(before.outcome()).isEqualTo(new Outcome.Chosen(List.of(room.chosen(2))));
        assertThat(before.steps().getFirst().counted()).hasValue(5);
        assertThat(room.snapshot().counted()).contains(before);
    }

    @Test
    void a_tie_is_told_and_left_as_agreed() {
        room.choose(0, 3);
        room.choose(2, 3);
        room.showUs();

        assertThat(room.snapshot().counted().orElseThrow().outcome())
                .isEqualTo(new Outcome.Tied(List.of(), List.of(List.of(room.chosen(0), room.chosen(2)))));
    }

    @Test
    void three_or_more_who_say_wrong_question_bring_it_back_and_more_than_the_rest_decide_so() {
        room.choose(0, 2);
        room.choose(1, 2);
        room.pass(new Pass.WrongQuestion(), 3);
        room.showUs();
        assertThat(room.snapshot().isOnNextAgenda()).isTrue();
        assertThat(room.snapshot().counted().orElseThrow().outcome()).isInstanceOf(Outcome.Tied.class);

        room.pass(new Pass.WrongQuestion(), 2);
        room.choose(0, 1);
        room.choose(1, 1);
        room.pass(new Pass.Skip(), 1);
        room.pass(new Pass.WrongQuestion(), 1);
        room.showUs();

        assertThat(room.snapshot().counted().orElseThrow().outcome()).isEqualTo(new Outcome.WrongQuestion(6));
    }

    @Test
    void everybody_skipping_chooses_nothing() {
        room.pass(new Pass.Skip(), 12);
        room.showUs();

        assertThat(room.snapshot().counted().orElseThrow().outcome()).isEqualTo(new Outcome.NotReady());
    }

    @Test
    void what_people_brought_is_given_out_once_the_round_is_closed_and_its_numbers_were_told() {
        room.mixed(6);
        assertThat(ballots()).isEmpty();

        room.showUs();
        assertThat(ballots()).as("still open").isEmpty();
        rounds.close(room.venue(), room.round().roundId());

        assertThat(ballots().orElseThrow().voters()).isEqualTo(6);
    }

    @Test
    void who_came_after_the_last_frame_is_in_no_file() {
        room.mixed(6);
        room.showUs();
        room.choose(1, 1);
        rounds.close(room.venue(), room.round().roundId());

        assertThat(ballots().orElseThrow().voters()).isEqualTo(6);
    }

    @Test
    void what_was_told_in_words_or_not_at_all_is_given_out_to_nobody() {
        room.choose(0, 6);
        rounds.close(room.venue(), room.round().roundId());
        assertThat(ballots()).as("not told").isEmpty();

        room.showUs();

        assertThat(room.snapshot().isShown()).isTrue();
        assertThat(ballots()).as("told in words").isEmpty();
    }

    @Test
    void a_choice_that_was_taken_away_still_counts_where_it_was_chosen() {
        room.choose(0, 5);
        room.choose(1, 5);
        Question asked = questions.find(room.venue(), room.round().questionId()).orElseThrow();
        questions.change(new Question(
                asked.questionId(),
                asked.venueId(),
                asked.activityId(),
                asked.place(),
                asked.wording(),
                asked.pictureId(),
                new PickOne(),
                asked.choices().subList(1, 3),
                asked.version()));

        room.showUs();

        assertThat(room.snapshot().tally())
                .hasValueSatisfying(tally -> assertThat(tally.counts())
                        .containsEntry(asked.choices().getFirst().choiceId().toString(), 5));
    }

    @Test
    void a_round_is_counted_as_was_agreed_when_it_opened_also_when_the_question_is_decided_in_another_way_by_then() {
        room.choose(0, 4);
        room.choose(1, 2);
        room.choose(2, 1);
        rounds.close(room.venue(), room.round().roundId());
        Question asked = questions.find(room.venue(), room.round().questionId()).orElseThrow();
        var fair = new HowWeDecide(new Approval(2), new AgreedWay.Talk());
        questions.change(asked.by(fair));

        room.showUs();

        assertThat(results.outcome(room.venue(), room.round().roundId()))
                .contains(new Outcome.Chosen(List.of(room.chosen(0))));
        assertThat(rounds.open(
                        room.venue(), room.round().gatheringId(), room.round().questionId()))
                .isInstanceOfSatisfying(
                        Opening.Opened.class,
                        again -> assertThat(again.round().howWeDecide()).isEqualTo(fair));
    }

    @Test
    void passing_is_counted_too() {
        room.pass(new Pass.WrongQuestion(), 5);
        room.mixed(5);

        room.showUs();

        assertThat(room.snapshot().tally().orElseThrow().wrongQuestion()).isEqualTo(5);
    }

    private Optional<Ballots> ballots() {
        return results.ballots(room.venue(), room.round().roundId());
    }
}
