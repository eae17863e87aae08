package org.heretogether.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heretogether.contribution.Brought.AnAnswer;
import org.heretogether.contribution.Contributions;
import org.heretogether.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who changes or takes back what they brought makes a difference like who is new, and is given away as little. */
class ChangesOfMindTest extends DatabaseTest {

    @Autowired
    Results results;

    @Autowired
    Contributions contributions;

    private Room room;

    @BeforeEach
    void a_question_is_open() {
        room = Room.in(hall.place(), hall, contributions, results);
    }

    @Test
    void one_who_takes_back_moves_nothing_nor_do_two_four_do() {
        List<AnAnswer> brought = room.bringMixed(9);
        room.showUs();

        room.takeBack(brought.get(0));
        assertThat(room.showUs()).isEqualTo(new ShowUs.OneAlone());
        room.takeBack(brought.get(1));
        assertThat(room.showUs()).isEqualTo(new ShowUs.OneAlone());
        assertThat(room.shown()).isEqualTo(9);

        room.takeBack(brought.get(2));
        room.takeBack(brought.get(3));
        assertThat(room.showUs()).isInstanceOf(ShowUs.Shown.class);
        assertThat(room.shown()).isEqualTo(5);
    }

    @Test
    void who_takes_back_and_who_comes_make_the_difference_together() {
        List<AnAnswer> brought = room.bringMixed(7);
        room.showUs();
        room.takeBack(brought.get(0));
        room.takeBack(brought.get(1));
        room.choose(2, 1);

        assertThat(room.showUs()).isInstanceOf(ShowUs.Shown.class);
        assertThat(room.shown()).isEqualTo(6);
    }

    @Test
    void one_who_brings_the_same_again_hides_nobody_else() {
        List<AnAnswer> brought = room.bringMixed(6);
        room.showUs();
        room.again(brought.get(0), 0);

        room.choose(1, 1);

        assertThat(room.showUs()).isEqualTo(new ShowUs.OneAlone());
    }

    @Test
    void five_who_change_move_the_screen_by_themselves() {
        List<AnAnswer> brought = room.bringMixed(8);
        room.showUs();
        room.again(brought.get(0), 1);
        room.again(brought.get(1), 0);
        room.again(brought.get(2), 1);
        room.again(brought.get(3), 2);
        assertThat(room.snapshot().version()).isEqualTo(1);

        room.again(brought.get(4), 2);

        assertThat(room.snapshot().tally())
                .hasValueSatisfying(tally -> assertThat(tally.counts().values()).containsExactly(2, 4, 2));
    }

    @Test
    void five_who_all_change_alike_are_not_shown() {
        List<AnAnswer> brought = room.bringMixed(8);
        room.showUs();

        for (int person = 0; person < 8; person += 2) {
            room.again(brought.get(person), 2);
        }
        room.choose(2, 1);

        assertThat(room.showUs()).isEqualTo(new ShowUs.OneAlone());
        assertThat(room.snapshot().version()).isEqualTo(1);
    }

    @Test
    void when_too_few_are_left_the_last_frame_stays() {
        List<AnAnswer> brought = room.bringMixed(6);
        room.showUs();

        brought.subList(0, 3).forEach(room::takeBack);

        assertThat(room.showUs()).isEqualTo(new ShowUs.TooFew());
        assertThat(room.shown()).isEqualTo(6);
    }
}
