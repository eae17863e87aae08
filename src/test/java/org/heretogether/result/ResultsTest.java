package org.heretogether.result;

import static heretogether.db.Tables.REVEAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.heretogether.answertype.Pass;
import org.heretogether.answertype.PickOne;
import org.heretogether.answertype.Tally;
import org.heretogether.base.ContributionId;
import org.heretogether.contribution.Brought;
import org.heretogether.contribution.Brought.AnAnswer;
import org.heretogether.contribution.Contributions;
import org.heretogether.contribution.TurnEnd;
import org.heretogether.contribution.Verdict;
import org.heretogether.decisionrule.Counted;
import org.heretogether.decisionrule.Outcome;
import org.heretogether.decisionrule.Step;
import org.heretogether.gathering.Opening;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ResultsTest extends DatabaseTest {

    @Autowired
    Results results;

    @Autowired
    ResultRepository repository;

    @Autowired
    Contributions contributions;

    @Autowired
    Rounds rounds;

    @Autowired
    Questions questions;

    @Autowired
    Counting counting;

    @Autowired
    Clock clock;

    private Venue venue;
    private Kiosk kiosk;
    private Round round;

    @BeforeEach
    void open() {
        venue = hall.place();
        kiosk = hall.kiosk(venue);
        round = hall.openPickOne(venue);
    }

    @Test
    void nothing_is_shown_until_somebody_says_show_us() {
        choose(0, 20);

        Snapshot snapshot = snapshot();

        assertThat(snapshot.tally()).isEmpty();
        assertThat(snapshot.waiting()).isTrue();
    }

    @Test
    void fewer_than_five_of_us_are_not_shown() {
        choose(0, 4);

        assertThat(showUs()).isEqualTo(new ShowUs.TooFew());
        assertThat(snapshot().tally()).isEmpty();
    }

    @Test
    void show_us_shows_everything_that_is_in() {
        choose(0, 3);
        choose(2, 2);

        assertThat(showUs()).isEqualTo(new ShowUs.Shown(snapshot()));
        Tally tally = snapshot().tally().orElseThrow();
        assertThat(tally.people()).isEqualTo(5);
        assertThat(tally.counts().values()).containsExactly(3, 0, 2);
        assertThat(snapshot().waiting()).isFalse();
    }

    @Test
    void one_more_alone_is_not_shown_nor_are_a_few_who_are_alike() {
        mixed(5);
        showUs();

        choose(1, 1);
        assertThat(showUs()).isEqualTo(new ShowUs.OneAlone());
        choose(1, 1);
        choose(0, 1);
        assertThat(showUs()).isEqualTo(new ShowUs.OneAlone());
        assertThat(shown()).isEqualTo(5);

        choose(0, 1);
        assertThat(showUs()).isInstanceOf(ShowUs.Shown.class);
        assertThat(shown()).isEqualTo(9);
    }

    @Test
    void a_few_who_nearly_all_say_the_same_are_told_in_words_until_we_are_enough() {
        choose(0, 5);
        choose(1, 1);

        showUs();

        Snapshot words = snapshot();
        assertThat(words.tally()).isEmpty();
        assertThat(words.isShown()).isTrue();
        assertThat(words.mostOfUs()).containsExactly(new Alike("", chosen(0)));
        assertThat(words.counted().orElseThrow().outcome()).isEqualTo(new Outcome.Chosen(List.of(chosen(0))));
        assertThat(words.counted().orElseThrow().steps())
                .extracting(Step::text)
                .contains("few-of-us")
                .doesNotContain("people", "chose");
        choose(0, 4);
        showUs();
        assertThat(snapshot().tally().orElseThrow().counts().values()).containsExactly(9, 1, 0);
        assertThat(snapshot().mostOfUs()).isEmpty();
    }

    @Test
    void a_frame_is_counted_by_the_rule_of_its_question_and_keeps_its_count() {
        choose(0, 2);
        choose(2, 3);
        showUs();
        Counted before = snapshot().counted().orElseThrow();

        choose(0, 4);

        assertThat(before.outcome()).isEqualTo(new Outcome.Chosen(List.of(chosen(2))));
        assertThat(before.steps().getFirst().counted()).hasValue(5);
        assertThat(snapshot().counted()).contains(before);
    }

    @Test
    void a_tie_is_told_and_left_as_agreed() {
        choose(0, 3);
        choose(2, 3);
        showUs();

        assertThat(snapshot().counted().orElseThrow().outcome())
                .isEqualTo(new Outcome.Tied(List.of(), List.of(List.of(chosen(0), chosen(2)))));
    }

    @Test
    void three_or_more_who_say_wrong_question_bring_it_back_and_more_than_the_rest_decide_so() {
        choose(0, 2);
        choose(1, 2);
        pass(new Pass.WrongQuestion(), 3);
        showUs();
        assertThat(snapshot().isOnNextAgenda()).isTrue();
        assertThat(snapshot().counted().orElseThrow().outcome()).isInstanceOf(Outcome.Tied.class);

        pass(new Pass.WrongQuestion(), 2);
        choose(0, 1);
        choose(1, 1);
        pass(new Pass.Skip(), 1);
        pass(new Pass.WrongQuestion(), 1);
        showUs();

        assertThat(snapshot().counted().orElseThrow().outcome()).isEqualTo(new Outcome.WrongQuestion(6));
    }

    @Test
    void everybody_skipping_chooses_nothing() {
        pass(new Pass.Skip(), 12);
        showUs();

        assertThat(snapshot().counted().orElseThrow().outcome()).isEqualTo(new Outcome.NotReady());
    }

    @Test
    void what_people_brought_is_given_out_only_once_the_round_is_closed() {
        mixed(6);
        assertThat(results.ballots(venue.venueId(), round.roundId())).isEmpty();

        rounds.close(venue.venueId(), round.roundId());

        assertThat(results.ballots(venue.venueId(), round.roundId())
                        .orElseThrow()
                        .voters())
                .isEqualTo(6);
    }

    @Test
    void after_that_the_screen_moves_by_itself_in_steps_of_five() {
        mixed(5);
        showUs();
        for (int more = 1; more <= 4; more++) {
            choose(more % 3, 1);
            assertThat(shown()).isEqualTo(5);
            assertThat(snapshot().waiting()).isTrue();
        }

        choose(2, 1);

        assertThat(shown()).isEqualTo(10);
        assertThat(snapshot().version()).isEqualTo(2);
    }

    @Test
    void after_a_restart_the_same_frame_is_shown_although_more_came_in() {
        mixed(6);
        showUs();
        Snapshot before = snapshot();
        choose(1, 3);

        Snapshot after =
                new Results(repository, rounds, questions, counting, clock).snapshot(venue.venueId(), round.roundId());

        assertThat(after.tally()).isEqualTo(before.tally());
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(after.waiting()).isTrue();
    }

    @Test
    void two_who_say_show_us_at_the_same_moment_see_the_same() throws Exception {
        mixed(9);

        try (var executor = Executors.newFixedThreadPool(8)) {
            var asked = new ArrayList<Callable<ShowUs>>();
            for (int person = 0; person < 8; person++) {
                asked.add(this::showUs);
            }
            for (var answer : executor.invokeAll(asked)) {
                assertThat(answer.get()).isEqualTo(new ShowUs.Shown(snapshot()));
            }
        }
        assertThat(db.fetchCount(REVEAL)).isEqualTo(1);
    }

    @Test
    void one_who_takes_back_moves_nothing_nor_do_two_four_do() {
        List<AnAnswer> brought = bringMixed(9);
        showUs();

        takeBack(brought.get(0));
        assertThat(showUs()).isEqualTo(new ShowUs.OneAlone());
        takeBack(brought.get(1));
        assertThat(showUs()).isEqualTo(new ShowUs.OneAlone());
        assertThat(shown()).isEqualTo(9);

        takeBack(brought.get(2));
        takeBack(brought.get(3));
        assertThat(showUs()).isInstanceOf(ShowUs.Shown.class);
        assertThat(shown()).isEqualTo(5);
    }

    @Test
    void who_takes_back_and_who_comes_make_the_difference_together() {
        List<AnAnswer> brought = bringMixed(7);
        showUs();
        takeBack(brought.get(0));
        takeBack(brought.get(1));
        choose(2, 1);

        assertThat(showUs()).isInstanceOf(ShowUs.Shown.class);
        assertThat(shown()).isEqualTo(6);
    }

    @Test
    void one_who_brings_the_same_again_hides_nobody_else() {
        List<AnAnswer> brought = bringMixed(6);
        showUs();
        again(brought.get(0), 0);

        choose(1, 1);

        assertThat(showUs()).isEqualTo(new ShowUs.OneAlone());
    }

    @Test
    void five_who_change_move_the_screen_by_themselves() {
        List<AnAnswer> brought = bringMixed(8);
        showUs();
        again(brought.get(0), 1);
        again(brought.get(1), 0);
        again(brought.get(2), 1);
        again(brought.get(3), 2);
        assertThat(snapshot().version()).isEqualTo(1);

        again(brought.get(4), 2);

        assertThat(snapshot().tally())
                .hasValueSatisfying(tally -> assertThat(tally.counts().values()).containsExactly(2, 4, 2));
    }

    @Test
    void five_who_all_change_alike_are_not_shown() {
        List<AnAnswer> brought = bringMixed(8);
        showUs();

        for (int person = 0; person < 8; person += 2) {
            again(brought.get(person), 2);
        }
        choose(2, 1);

        assertThat(showUs()).isEqualTo(new ShowUs.OneAlone());
        assertThat(snapshot().version()).isEqualTo(1);
    }

    @Test
    void when_too_few_are_left_the_last_frame_stays() {
        List<AnAnswer> brought = bringMixed(6);
        showUs();

        brought.subList(0, 3).forEach(this::takeBack);

        assertThat(showUs()).isEqualTo(new ShowUs.TooFew());
        assertThat(shown()).isEqualTo(6);
    }

    private List<AnAnswer> bringMixed(int people) {
        var brought = new ArrayList<AnAnswer>();
        for (int person = 0; person < people; person++) {
            AnAnswer answer = hall.answer(round, hall.picked(round, person % 2));
            assertThat(contributions.accept(kiosk, answer)).isEqualTo(new Verdict.Stored());
            brought.add(answer);
        }
        return brought;
    }

    private void again(AnAnswer first, int place) {
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

    private void takeBack(AnAnswer first) {
        var back = new Brought.TakenBack(ContributionId.next(), first.turnId(), first.way(), clock.instant());
        contributions.accept(kiosk, back, new TurnEnd(1, null, null));
    }

    @Test
    void a_rehearsal_moves_with_every_contribution() {
        venue = hall.rehearsingPlace();
        kiosk = hall.kiosk(venue);
        round = hall.openPickOne(venue);

        choose(1, 1);

        Snapshot snapshot = snapshot();
        assertThat(snapshot.rehearsal()).isTrue();
        assertThat(snapshot.tally())
                .hasValueSatisfying(tally -> assertThat(tally.counts().values()).containsExactly(0, 1, 0));
        assertThat(db.fetchCount(REVEAL)).isZero();
    }

    @Test
    void asking_again_begins_a_new_count_and_keeps_the_old_one() {
        mixed(6);
        showUs();
        Round first = round;
        rounds.close(venue.venueId(), first.roundId());

        round = rounds.open(venue.venueId(), first.gatheringId(), first.questionId())
                        instanceof Opening.Opened(Round again)
                ? again
                : first;

        assertThat(round.number()).isEqualTo(2);
        assertThat(snapshot().tally()).isEmpty();
        assertThat(results.snapshot(venue.venueId(), first.roundId()).tally()).isPresent();
    }

    @Test
    void a_choice_that_was_taken_away_still_counts_where_it_was_chosen() {
        choose(0, 5);
        choose(1, 5);
        Question asked = questions.find(venue.venueId(), round.questionId()).orElseThrow();
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

        showUs();

        assertThat(snapshot().tally())
                .hasValueSatisfying(tally -> assertThat(tally.counts())
                        .containsEntry(asked.choices().getFirst().choiceId().toString(), 5));
    }

    @Test
    void passing_is_counted_too() {
        pass(new Pass.WrongQuestion(), 5);
        mixed(5);

        showUs();

        assertThat(snapshot().tally().orElseThrow().wrongQuestion()).isEqualTo(5);
    }

    /** People who do not all say the same. */
    private void mixed(int people) {
        for (int person = 0; person < people; person++) {
            choose(person % 2, 1);
        }
    }

    private void pass(Pass pass, int people) {
        for (int person = 0; person < people; person++) {
            contributions.accept(kiosk, hall.answer(round, pass));
        }
    }

    private String chosen(int place) {
        return hall.choice(round, place).toString();
    }

    private void choose(int place, int people) {
        for (int person = 0; person < people; person++) {
            Verdict verdict = contributions.accept(kiosk, hall.answer(round, hall.picked(round, place)));
            assertThat(verdict).isEqualTo(new Verdict.Stored());
        }
    }

    private Snapshot snapshot() {
        return results.snapshot(venue.venueId(), round.roundId());
    }

    private int shown() {
        return snapshot().tally().orElseThrow().people();
    }

    private ShowUs showUs() {
        return results.showUs(venue.venueId(), round.roundId());
    }
}
