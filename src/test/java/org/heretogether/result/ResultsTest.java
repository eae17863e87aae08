package org.heretogether.result;

import static heretogether.db.Tables.REVEAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.heretogether.answertype.Tally;
import org.heretogether.contribution.Contributions;
import org.heretogether.decisionrule.Outcome;
import org.heretogether.decisionrule.Step;
import org.heretogether.gathering.Opening;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the big screen may show of a round, and when. */
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
    Counting counting;

    @Autowired
    Clock clock;

    private Room room;

    @BeforeEach
    void a_question_is_open() {
        room = Room.in(hall.place(), hall, contributions, results);
    }

    @Test
    void nothing_is_shown_until_somebody_says_show_us() {
        room.choose(0, 20);

        Snapshot snapshot = room.snapshot();

        assertThat(snapshot.tally()).isEmpty();
        assertThat(snapshot.waiting()).isTrue();
    }

    @Test
    void fewer_than_five_of_us_are_not_shown() {
        room.choose(0, 4);

        assertThat(room.showUs()).isEqualTo(new ShowUs.TooFew());
        assertThat(room.snapshot().tally()).isEmpty();
    }

    @Test
    void show_us_shows_everything_that_is_in() {
        room.choose(0, 3);
        room.choose(2, 2);

        assertThat(room.showUs()).isEqualTo(new ShowUs.Shown(room.snapshot()));
        Tally tally = room.snapshot().tally().orElseThrow();
        assertThat(tally.people()).isEqualTo(5);
        assertThat(tally.counts().values()).containsExactly(3, 0, 2);
        assertThat(room.snapshot().waiting()).isFalse();
    }

    @Test
    void one_more_alone_is_not_shown_nor_are_a_few_who_are_alike() {
        room.mixed(5);
        room.showUs();

        room.choose(1, 1);
        assertThat(room.showUs()).isEqualTo(new ShowUs.OneAlone());
        room.choose(1, 1);
        room.choose(0, 1);
        assertThat(room.showUs()).isEqualTo(new ShowUs.OneAlone());
        assertThat(room.shown()).isEqualTo(5);

        room.choose(0, 1);
        assertThat(room.showUs()).isInstanceOf(ShowUs.Shown.class);
        assertThat(room.shown()).isEqualTo(9);
    }

    @Test
    void a_few_who_nearly_all_say_the_same_are_told_in_words_until_we_are_enough() {
        room.choose(0, 5);
        room.choose(1, 1);

        room.showUs();

        Snapshot words = room.snapshot();
        assertThat(words.tally()).isEmpty();
        assertThat(words.isShown()).isTrue();
        assertThat(words.mostOfUs()).containsExactly(new Alike("", room.chosen(0)));
        assertThat(words.counted().orElseThrow().outcome()).isEqualTo(new Outcome.Chosen(List.of(room.chosen(0))));
        assertThat(words.counted().orElseThrow().steps())
                .extracting(Step::text)
                .contains("few-of-us")
                .doesNotContain("people", "chose");
        room.choose(0, 4);
        room.showUs();
        assertThat(room.snapshot().tally().orElseThrow().counts().values()).containsExactly(9, 1, 0);
        assertThat(room.snapshot().mostOfUs()).isEmpty();
    }

    @Test
    void after_that_the_screen_moves_by_itself_in_steps_of_five() {
        room.mixed(5);
        room.showUs();
        for (int more = 1; more <= 4; more++) {
            room.choose(more % 3, 1);
            assertThat(room.shown()).isEqualTo(5);
            assertThat(room.snapshot().waiting()).isTrue();
        }

        room.choose(2, 1);

        assertThat(room.shown()).isEqualTo(10);
        assertThat(room.snapshot().version()).isEqualTo(2);
    }

    @Test
    void after_a_restart_the_same_frame_is_shown_although_more_came_in() {
        room.mixed(6);
        room.showUs();
        Snapshot before = room.snapshot();
        room.choose(1, 3);

        Snapshot after = new Results(repository, rounds, counting, clock)
                .snapshot(room.venue(), room.round().roundId());

        assertThat(after.tally()).isEqualTo(before.tally());
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(after.waiting()).isTrue();
    }

    @Test
    void two_who_say_show_us_at_the_same_moment_see_the_same() throws Exception {
        room.mixed(9);

        try (var executor = Executors.newFixedThreadPool(8)) {
            var asked = new ArrayList<Callable<ShowUs>>();
            for (int person = 0; person < 8; person++) {
                asked.add(room::showUs);
            }
            for (var answer : executor.invokeAll(asked)) {
                assertThat(answer.get()).isEqualTo(new ShowUs.Shown(room.snapshot()));
            }
        }
        assertThat(db.fetchCount(REVEAL)).isEqualTo(1);
    }

    @Test
    void a_rehearsal_moves_with_every_contribution() {
        room = Room.in(hall.rehearsingPlace(), hall, contributions, results);

        room.choose(1, 1);

        Snapshot snapshot = room.snapshot();
        assertThat(snapshot.rehearsal()).isTrue();
        assertThat(snapshot.tally())
                .hasValueSatisfying(tally -> assertThat(tally.counts().values()).containsExactly(0, 1, 0));
        assertThat(db.fetchCount(REVEAL)).isZero();
    }

    @Test
    void asking_again_begins_a_new_count_and_keeps_the_old_one() {
        room.mixed(6);
        room.showUs();
        Round first = room.round();
        rounds.close(room.venue(), first.roundId());

        Opening opening = rounds.open(room.venue(), first.gatheringId(), first.questionId());

        assertThat(opening).isInstanceOfSatisfying(Opening.Opened.class, again -> {
            assertThat(again.round().number()).isEqualTo(2);
            assertThat(room.at(again.round()).snapshot().tally()).isEmpty();
        });
        assertThat(results.snapshot(room.venue(), first.roundId()).tally()).isPresent();
    }
}
