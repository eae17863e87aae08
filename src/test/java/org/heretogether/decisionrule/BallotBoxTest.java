package org.heretogether.decisionrule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.heretogether.answertype.Answer;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.OpenIdea;
import org.heretogether.answertype.OrderByPairs;
import org.heretogether.answertype.OrderByPairs.Pair;
import org.heretogether.answertype.Pass;
import org.heretogether.answertype.PickOne;
import org.heretogether.answertype.PickSeveral;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.answertype.SortingMat;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.answertype.ThreeWayScale.Level;
import org.heretogether.answertype.ThreeWayScale.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people answer at a tablet reaches the rule that was chosen for the question, whatever the way of answering. */
class BallotBoxTest {

    private static final UUID DISCO = new UUID(0, 1);
    private static final UUID QUIZ = new UUID(0, 2);
    private static final UUID FILM = new UUID(0, 3);
    private static final UUID GONE = new UUID(0, 9);
    private static final List<UUID> ALL = List.of(DISCO, QUIZ, FILM);

    @Test
    void picking() {
        assertThat(chosen(
                        new PickOne(),
                        Map.of(new PickOne.Picked(QUIZ), 2, new PickOne.Picked(DISCO), 1, new Pass.Skip(), 9)))
                .containsExactly(QUIZ);
        assertThat(chosen(
                        new PickSeveral(2),
                        new Approval(2),
                        Map.of(
                                new PickSeveral.Picked(List.of(QUIZ, FILM)), 2,
                                new PickSeveral.Picked(List.of(DISCO)), 1)))
                .containsExactlyInAnyOrder(QUIZ, FILM);
    }

    @Test
    void a_sorting_mat() {
        Map<Answer, Integer> answers = Map.of(
                new SortingMat.Sorted(List.of(DISCO, QUIZ), List.of(), List.of(FILM)), 2,
                new SortingMat.Sorted(List.of(FILM), List.of(QUIZ), List.of(DISCO)), 3);

        assertThat(chosen(new SortingMat(), answers)).containsExactly(QUIZ);
        assertThat(chosen(new SortingMat(), new Worries(), answers)).containsExactly(QUIZ);
        assertThat(chosen(new SortingMat(), new Approval(1), answers)).containsExactly(FILM);
    }

    @Test
    void dots_count_as_often_as_they_were_put() {
        assertThat(chosen(
                        new org.heretogether.answertype.Dots(3),
                        Map.of(
                                new org.heretogether.answertype.Dots.Put(List.of(QUIZ, QUIZ, QUIZ)), 2,
                                new org.heretogether.answertype.Dots.Put(List.of(DISCO)), 5)))
                .containsExactly(QUIZ);
    }

    @Test
    void an_order_by_pairs() {
        Map<Answer, Integer> answers = Map.of(
                ordered(List.of(DISCO), List.of(QUIZ), List.of(FILM)), 2,
                ordered(List.of(FILM, QUIZ), List.of(DISCO)), 3,
                ordered(List.of(QUIZ), List.of(DISCO), List.of(FILM)), 2);

        assertThat(chosen(new OrderByPairs(), new RunOff(1), answers)).containsExactly(QUIZ);
        assertThat(chosen(new OrderByPairs(), new Pairs(1), answers)).containsExactly(QUIZ);
    }

    @Test
    void who_stopped_before_the_end_still_says_as_much_as_their_pairs_do() {
        var stopped =
                new OrderByPairs.Ordered(List.of(), List.of(new Pair(DISCO, QUIZ, QUIZ), new Pair(DISCO, FILM, DISCO)));

        assertThat(PairOrder.of(stopped)).containsExactly(List.of(QUIZ), List.of(DISCO), List.of(FILM));
        assertThat(PairOrder.of(new OrderByPairs.Ordered(List.of(), List.of(new Pair(DISCO, QUIZ, null)))))
                .isEmpty();
        assertThat(PairOrder.of(new OrderByPairs.Ordered(
                        List.of(),
                        List.of(
                                new Pair(DISCO, QUIZ, DISCO),
                                new Pair(QUIZ, FILM, QUIZ),
                                new Pair(FILM, DISCO, FILM)))))
                .isEmpty();
    }

    @Test
    void shared_money_buys_what_it_was_given_for() {
        var money =
                new ShareMoney(10_000, 1_000, ShareMoney.Currency.GBP, Map.of(DISCO, 9_000, QUIZ, 4_000, FILM, 5_000));
        Map<Answer, Integer> answers = Map.of(
                new ShareMoney.Shared(Map.of(DISCO, 9_000)), 3,
                new ShareMoney.Shared(Map.of(QUIZ, 4_000, FILM, 5_000)), 2);

        Ballots ballots =
                BallotBox.of(money, new MoneyMostFirst(), ALL, answers).orElseThrow();

        assertThat(ballots.money().orElseThrow().budget()).isEqualByComparingTo(BigDecimal.valueOf(100));
        assertThat(chosen(money, new MoneyMostFirst(), answers)).containsExactly(DISCO);
        assertThat(chosen(money, new MoneyEqualShares(MoneyEqualShares.Satisfaction.NUMBER, Completion.NONE), answers))
                .containsExactly(QUIZ);
    }

    @Test
    void money_without_prices_and_ideas_are_not_chosen_from() {
        var money = new ShareMoney(10_000, 1_000, ShareMoney.Currency.GBP, Map.of(DISCO, 9_000));

        assertThat(BallotBox.of(money, new MoneyMostFirst(), ALL, Map.of())).isEmpty();
        assertThat(BallotBox.of(new OpenIdea(), new MostChosen(), List.of(), Map.of()))
                .isEmpty();
    }

    @Test
    void a_scale_is_counted_step_by_step_or_asks_for_worries() {
        var scale = new ThreeWayScale(Look.FACES);
        Map<Answer, Integer> answers =
                Map.of(new ThreeWayScale.Placed(Level.GOOD), 5, new ThreeWayScale.Placed(Level.IN_BETWEEN), 2);
        Map<Answer, Integer> worried =
                Map.of(new ThreeWayScale.Placed(Level.GOOD), 5, new ThreeWayScale.Placed(Level.NOT_GOOD), 1);

        assertThat(outcome(scale, new MostChosen(), answers)).isEqualTo(new Outcome.Chosen(List.of("good")));
        assertThat(outcome(scale, new Worries(), answers)).isEqualTo(new Outcome.Chosen(List.of(BallotBox.THIS)));
        assertThat(outcome(scale, new Worries(), worried)).isEqualTo(new Outcome.NotReady());
        assertThat(outcome(scale, new Worries(), Map.of())).isEqualTo(new Outcome.NotReady());
    }

    @Test
    void what_is_not_there_any_more_is_left_out() {
        Map<Answer, Integer> answers = Map.of(new PickOne.Picked(GONE), 5, new PickOne.Picked(FILM), 1);

        assertThat(chosen(new PickOne(), answers)).containsExactly(FILM);
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_usual_rule_suits_and_counts_an_empty_round(AnswerType type) {
        DecisionRule rule = HowWeDecide.usual(type).rule();

        assertThat(HowWeDecide.suits(rule, type)).isTrue();
        BallotBox.of(type, rule, ALL, Map.of())
                .ifPresent(ballots -> assertThat(rule.count(ballots).outcome()).isEqualTo(new Outcome.NotReady()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_rule_that_cannot_count_gives_way_to_the_usual_one(AnswerType type) {
        var other = new HowWeDecide(type instanceof OrderByPairs ? new Worries() : new RunOff(1), new AgreedWay.Hat(7));

        HowWeDecide suiting = other.suiting(type);

        assertThat(suiting.rule()).isEqualTo(HowWeDecide.usual(type).rule());
        assertThat(suiting.way()).isEqualTo(new AgreedWay.Hat(7));
    }

    static Stream<AnswerType> types() {
        return Stream.of(
                new PickOne(),
                new PickSeveral(2),
                new ThreeWayScale(Look.WORDS),
                new SortingMat(),
                new org.heretogether.answertype.Dots(3),
                new OrderByPairs(),
                new ShareMoney(1_000, 100, ShareMoney.Currency.EUR, Map.of(DISCO, 100, QUIZ, 200, FILM, 300)),
                new OpenIdea());
    }

    @SafeVarargs
    private static OrderByPairs.Ordered ordered(List<UUID>... groups) {
        return new OrderByPairs.Ordered(List.of(groups), List.of());
    }

    private static List<UUID> chosen(AnswerType type, Map<Answer, Integer> answers) {
        return chosen(type, HowWeDecide.usual(type).rule(), answers);
    }

    private static List<UUID> chosen(AnswerType type, DecisionRule rule, Map<Answer, Integer> answers) {
        assertThat(HowWeDecide.suits(rule, type)).isTrue();
        return outcome(type, rule, answers) instanceof Outcome.Chosen(List<String> things)
                ? things.stream().map(UUID::fromString).toList()
                : List.of();
    }

    private static Outcome outcome(AnswerType type, DecisionRule rule, Map<Answer, Integer> answers) {
        return rule.count(BallotBox.of(type, rule, ALL, answers).orElseThrow()).outcome();
    }
}
