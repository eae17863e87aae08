package org.heretogether.answertype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
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

    private static final AnswerType MAT = new SortingMat();
    private static final AnswerType DOTS = new Dots(3);
    private static final AnswerType ORDER = new OrderByPairs();
    private static final AnswerType MONEY = new ShareMoney(10_000, 1000, ShareMoney.Currency.GBP, Map.of(FILM, 3000));
    private static final AnswerType IDEA = new OpenIdea();

    static Stream<Arguments> cases() {
        return Stream.of(
                arguments(MAT, sorted(List.of(DISCO), List.of(QUIZ), List.of(FILM)), true),
                arguments(MAT, sorted(List.of(), List.of(), List.of(DISCO, QUIZ, FILM)), true),
                arguments(MAT, sorted(List.of(DISCO), List.of(), List.of()), true),
                arguments(MAT, sorted(List.of(), List.of(), List.of()), false),
                arguments(MAT, sorted(List.of(DISCO), List.of(DISCO), List.of()), false),
                arguments(MAT, sorted(List.of(DISCO, DISCO), List.of(), List.of()), false),
                arguments(MAT, sorted(List.of(NOT_OFFERED), List.of(), List.of()), false),
                arguments(MAT, one(DISCO), false),
                arguments(DOTS, new Dots.Put(List.of(DISCO, DISCO, DISCO)), true),
                arguments(DOTS, new Dots.Put(List.of(DISCO, QUIZ)), true),
                arguments(DOTS, new Dots.Put(List.of()), false),
                arguments(DOTS, new Dots.Put(List.of(DISCO, DISCO, QUIZ, QUIZ)), false),
                arguments(DOTS, new Dots.Put(List.of(NOT_OFFERED)), false),
                arguments(DOTS, several(DISCO), false),
                arguments(ORDER, ordered(List.of(List.of(DISCO), List.of(QUIZ, FILM))), true),
                arguments(ORDER, ordered(List.of(List.of(DISCO, QUIZ))), true),
                arguments(ORDER, ordered(List.of(), pair(DISCO, QUIZ, QUIZ)), true),
                arguments(ORDER, ordered(List.of(List.of(FILM), List.of(DISCO)), pair(DISCO, FILM, FILM)), true),
                arguments(ORDER, ordered(List.of()), false),
                arguments(ORDER, ordered(List.of(List.of(DISCO))), false),
                arguments(ORDER, ordered(List.of(List.of(DISCO), List.of(), List.of(QUIZ))), false),
                arguments(ORDER, ordered(List.of(List.of(DISCO), List.of(DISCO))), false),
                arguments(ORDER, ordered(List.of(List.of(DISCO), List.of(NOT_OFFERED))), false),
                arguments(ORDER, ordered(List.of(), pair(DISCO, NOT_OFFERED, DISCO)), false),
                arguments(ORDER, ordered(List.of(), pair(DISCO, QUIZ, QUIZ), pair(QUIZ, DISCO, DISCO)), false),
                arguments(ORDER, one(DISCO), false),
                arguments(MONEY, shared(Map.of(DISCO, 10_000)), true),
                arguments(MONEY, shared(Map.of(DISCO, 7000, FILM, 3000)), true),
                arguments(MONEY, shared(Map.of(DISCO, 1000)), true),
                arguments(MONEY, shared(Map.of()), false),
                arguments(MONEY, shared(Map.of(DISCO, 0)), false),
                arguments(MONEY, shared(Map.of(DISCO, -1000)), false),
                arguments(MONEY, shared(Map.of(DISCO, 1500)), false),
                arguments(MONEY, shared(Map.of(DISCO, 8000, FILM, 3000)), false),
                arguments(MONEY, shared(Map.of(FILM, 4000)), false),
                arguments(MONEY, shared(Map.of(DISCO, 2_147_483_000, QUIZ, 2_147_483_000)), false),
                arguments(MONEY, shared(Map.of(NOT_OFFERED, 1000)), false),
                arguments(MONEY, one(DISCO), false),
                arguments(IDEA, idea("A shed"), true),
                arguments(IDEA, idea("", "openmoji/1F3B5"), true),
                arguments(IDEA, idea("A shed", "openmoji/1F3B5", "openmoji/1F3E0", "ours/a-shed"), true),
                arguments(IDEA, idea("x".repeat(500)), true),
                arguments(IDEA, idea("  "), false),
                arguments(IDEA, idea("x".repeat(501)), false),
                arguments(IDEA, idea("", "a/1", "a/2", "a/3", "a/4"), false),
                arguments(IDEA, idea("", "a/1", "a/1"), false),
                arguments(IDEA, idea("", "../etc/passwd"), false),
                arguments(IDEA, idea("", "https://example.org/a.svg"), false),
                arguments(IDEA, one(DISCO), false),
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
        return Stream.of(ONE, TWO, SCALE, MAT, DOTS, ORDER, MONEY, IDEA)
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

    @Test
    void what_one_made_is_an_idea_each_thing_once_and_not_too_many() {
        assertThat(IDEA.accepts(madeOf(FILM), List.of())).isTrue();
        assertThat(IDEA.accepts(madeOf(FILM, FILM), List.of())).isFalse();
        UUID[] nine = Stream.generate(UUID::randomUUID).limit(9).toArray(UUID[]::new);
        assertThat(IDEA.accepts(madeOf(nine), List.of())).isFalse();
    }

    @Test
    void half_a_sign_is_not_an_idea() {
        assertThatIllegalArgumentException().isThrownBy(() -> idea("\ud83d"));
    }

    @Test
    void sums_are_said_in_figures_that_can_be_spoken() {
        assertThat(ShareMoney.Currency.GBP.say(3000)).isEqualTo("£30");
        assertThat(ShareMoney.Currency.EUR.say(1205)).isEqualTo("€12.05");
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

    private static Answer sorted(List<UUID> like, List<UUID> notSure, List<UUID> doNotLike) {
        return new SortingMat.Sorted(like, notSure, doNotLike);
    }

    private static Answer ordered(List<List<UUID>> order, OrderByPairs.Pair... pairs) {
        return new OrderByPairs.Ordered(order, List.of(pairs));
    }

    private static OrderByPairs.Pair pair(UUID left, UUID right, UUID better) {
        return new OrderByPairs.Pair(left, right, better);
    }

    private static Answer shared(Map<UUID, Integer> amounts) {
        return new ShareMoney.Shared(amounts);
    }

    private static Answer madeOf(UUID... pieces) {
        return new OpenIdea.Idea("", List.of(), List.of(pieces), "en");
    }

    private static Answer idea(String words, String... pictures) {
        return new OpenIdea.Idea(words, List.of(pictures), List.of(), "en");
    }
}
