package org.heretogether.answertype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heretogether.answertype.ThreeWayScale.Level;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TallyTest {

    private static final UUID DISCO = UUID.fromString("01900000-0000-7000-8000-00000000000d");
    private static final UUID QUIZ = UUID.fromString("01900000-0000-7000-8000-00000000000e");
    private static final UUID FILM = UUID.fromString("01900000-0000-7000-8000-00000000000f");
    private static final List<String> COUNTED = List.of(FILM.toString(), QUIZ.toString(), DISCO.toString());

    @Test
    void a_count_stands_in_the_order_of_the_question_with_what_nobody_chose() {
        Tally tally = Tally.of(COUNTED, Map.of(new PickOne.Picked(DISCO), 4, new PickOne.Picked(QUIZ), 3));

        assertThat(tally.counts().keySet()).containsExactlyElementsOf(COUNTED);
        assertThat(tally.counts().values()).containsExactly(0, 3, 4);
        assertThat(tally.people()).isEqualTo(7);
    }

    @Test
    void a_person_who_picks_several_is_one_person() {
        Tally tally = Tally.of(
                COUNTED,
                Map.of(new PickSeveral.Picked(List.of(DISCO, QUIZ)), 2, new PickSeveral.Picked(List.of(DISCO)), 1));

        assertThat(tally.people()).isEqualTo(3);
        assertThat(tally.counts()).containsEntry(DISCO.toString(), 3).containsEntry(QUIZ.toString(), 2);
    }

    @Test
    void passing_counts_as_taking_part_and_chooses_nothing() {
        Tally tally =
                Tally.of(COUNTED, Map.of(new Pass.Skip(), 1, new Pass.IDoNotKnow(), 2, new Pass.WrongQuestion(), 3));

        assertThat(tally).isEqualTo(new Tally(6, tally.counts(), 1, 2, 3));
        assertThat(tally.counts().values()).containsOnly(0);
    }

    @Test
    void an_answer_for_a_thing_that_is_not_counted_is_told_and_not_dropped() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.of(COUNTED, Map.of(new ThreeWayScale.Placed(Level.GOOD), 1)))
                .withMessageContaining("good");
    }

    @Test
    void a_count_is_read_back_as_it_was_written() {
        Tally tally = Tally.of(COUNTED, Map.of(new PickOne.Picked(DISCO), 4, new Pass.Skip(), 1));
        JsonMapper json = JsonMapper.shared();

        Tally readBack = json.readValue(json.writeValueAsString(tally), Tally.class);

        assertThat(readBack).isEqualTo(tally);
        assertThat(readBack.counts().keySet()).containsExactlyElementsOf(COUNTED);
    }
}
