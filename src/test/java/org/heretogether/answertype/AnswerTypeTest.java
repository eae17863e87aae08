package org.heretogether.answertype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.heretogether.answertype.ThreeWayScale.Level;
import org.heretogether.answertype.ThreeWayScale.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTypeTest {

    private static final UUID DISCO = UUID.fromString("01900000-0000-7000-8000-00000000000d");
    private static final UUID QUIZ = UUID.fromString("01900000-0000-7000-8000-00000000000e");
    private static final UUID FILM = UUID.fromString("01900000-0000-7000-8000-00000000000f");
    private static final UUID NOT_OFFERED = UUID.fromString("01900000-0000-7000-8000-0000000000ff");
    private static final List<UUID> CHOICES = List.of(DISCO, QUIZ, FILM);

    private static final AnswerType ONE = new PickOne();
    private static final AnswerType TWO = new PickSeveral(2);
    private static final AnswerType SCALE = new ThreeWayScale(Look.FACES);

    static Stream<Arguments> cases() {
        return Stream.of(
                arguments(ONE, one(DISCO), true),
                arguments(ONE, one(NOT_OFFERED), false),
                arguments(ONE, several(DISCO), false),
                arguments(ONE, new ThreeWayScale.Placed(Level.GOOD), false),
                arguments(TWO, several(DISCO), true),
                arguments(TWO, several(DISCO, FILM), true),
                arguments(TWO, several(), false),
                arguments(TWO, several(DISCO, QUIZ, FILM), false),
                arguments(TWO, several(DISCO, DISCO), false),
                arguments(TWO, several(DISCO, NOT_OFFERED), false),
                arguments(TWO, one(DISCO), false),
                arguments(SCALE, new ThreeWayScale.Placed(Level.GOOD), true),
                arguments(SCALE, new ThreeWayScale.Placed(Level.IN_BETWEEN), true),
                arguments(SCALE, new ThreeWayScale.Placed(Level.NOT_GOOD), true),
                arguments(SCALE, one(DISCO), false),
                arguments(SCALE, several(DISCO), false));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_answer_fits_its_question_or_it_does_not(AnswerType type, Answer answer, boolean fits) {
        assertThat(type.accepts(answer, CHOICES)).isEqualTo(fits);
    }

    static Stream<Arguments> passes() {
        return Stream.of(ONE, TWO, SCALE)
                .flatMap(type -> Stream.of(new Pass.Skip(), new Pass.IDoNotKnow(), new Pass.WrongQuestion())
                        .map(pass -> arguments(type, pass)));
    }

    @ParameterizedTest
    @MethodSource("passes")
    void every_question_can_be_passed(AnswerType type, Pass pass) {
        assertThat(type.accepts(pass, CHOICES)).isTrue();
    }

    @Test
    void the_order_of_tapping_makes_no_difference() {
        assertThat(several(FILM, DISCO)).isEqualTo(several(DISCO, FILM));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 21})
    void nobody_can_be_offered_to_pick_so_many(int most) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PickSeveral(most));
    }

    @Test
    void what_is_counted_stands_in_the_order_of_the_question() {
        List<UUID> asAsked = List.of(FILM, DISCO, QUIZ);

        assertThat(ONE.counted(asAsked)).containsExactly(FILM.toString(), DISCO.toString(), QUIZ.toString());
        assertThat(TWO.counted(asAsked)).containsExactly(FILM.toString(), DISCO.toString(), QUIZ.toString());
        assertThat(SCALE.counted(List.of())).containsExactly("good", "in-between", "not-good");
    }

    private static Answer one(UUID choice) {
        return new PickOne.Picked(choice);
    }

    private static Answer several(UUID... choices) {
        return new PickSeveral.Picked(List.of(choices));
    }
}
