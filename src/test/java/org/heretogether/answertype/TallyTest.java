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
    void a_mat_counts_who_likes_and_also_who_does_not() {
        Tally tally = Tally.of(
                COUNTED,
                Map.of(
                        new SortingMat.Sorted(List.of(DISCO), List.of(QUIZ), List.of(FILM)), 3,
                        new SortingMat.Sorted(List.of(DISCO, QUIZ), List.of(), List.of()), 2));

        assertThat(tally.counts()).containsEntry(DISCO.toString(), 5).containsEntry(QUIZ.toString(), 2);
        assertThat(tally.also(SortingMat.NOT_SURE, QUIZ.toString())).isEqualTo(3);
        assertThat(tally.also(SortingMat.DO_NOT_LIKE, FILM.toString())).isEqualTo(3);
        assertThat(tally.also(SortingMat.DO_NOT_LIKE, DISCO.toString())).isZero();
    }

    @Test
    void each_dot_counts() {
        Tally tally =
                Tally.of(COUNTED, Map.of(new Dots.Put(List.of(DISCO, DISCO, QUIZ)), 2, new Dots.Put(List.of(QUIZ)), 1));

        assertThat(tally.people()).isEqualTo(3);
        assertThat(tally.counts()).containsEntry(DISCO.toString(), 4).containsEntry(QUIZ.toString(), 3);
    }

    @Test
    void an_order_counts_first_places_and_who_stands_before_whom() {
        Tally tally = Tally.of(
                COUNTED,
                Map.of(
                        new OrderByPairs.Ordered(List.of(List.of(DISCO), List.of(QUIZ, FILM)), List.of()), 3,
                        new OrderByPairs.Ordered(List.of(), List.of(new OrderByPairs.Pair(DISCO, QUIZ, QUIZ))), 1));

        assertThat(tally.counts()).containsEntry(DISCO.toString(), 3).containsEntry(QUIZ.toString(), 0);
        assertThat(tally.also(OrderByPairs.AHEAD, OrderByPairs.before(DISCO, QUIZ)))
                .isEqualTo(3);
        assertThat(tally.also(OrderByPairs.AHEAD, OrderByPairs.before(QUIZ, DISCO)))
                .isEqualTo(1);
        assertThat(tally.also(OrderByPairs.AHEAD, OrderByPairs.before(QUIZ, FILM)))
                .isZero();
    }

    @Test
    void money_counts_who_gave_and_how_much_beyond_what_an_int_can_hold() {
        Tally tally =
                Tally.of(COUNTED, Map.of(new ShareMoney.Shared(Map.of(DISCO, 1_000_000)), 5000, new Pass.Skip(), 2));

        assertThat(tally.gave()).isEqualTo(5000);
        assertThat(tally.counts()).containsEntry(DISCO.toString(), 5000);
        assertThat(tally.also(ShareMoney.MONEY, DISCO.toString())).isEqualTo(5_000_000_000L);
    }

    @Test
    void ideas_count_their_pictures_and_keep_their_words_to_themselves() {
        Tally tally = Tally.of(
                List.of(),
                Map.of(new OpenIdea.Idea("A shed of my own", List.of("openmoji/1F3E0"), List.of(), "en"), 2));

        assertThat(tally.also()).isEqualTo(Map.of(OpenIdea.PICTURES, Map.of("openmoji/1F3E0", 2L)));
        assertThat(JsonMapper.shared().writeValueAsString(tally)).doesNotContain("shed");
    }

    @Test
    void a_frame_from_before_more_was_counted_is_still_read() {
        String old = "{\"people\":7,\"counts\":{},\"skipped\":1,\"doNotKnow\":0,\"wrongQuestion\":0}";

        assertThat(JsonMapper.shared().readValue(old, Tally.class)).isEqualTo(new Tally(7, Map.of(), 1, 0, 0));
    }

    @Test
    void a_count_is_read_back_as_it_was_written() {
        Tally tally = Tally.of(
                COUNTED,
                Map.of(
                        new PickOne.Picked(DISCO),
                        4,
                        new Pass.Skip(),
                        1,
                        new SortingMat.Sorted(List.of(), List.of(QUIZ), List.of()),
                        2));
        JsonMapper json = JsonMapper.shared();

        Tally readBack = json.readValue(json.writeValueAsString(tally), Tally.class);

        assertThat(readBack).isEqualTo(tally);
        assertThat(readBack.counts().keySet()).containsExactlyElementsOf(COUNTED);
    }
}
