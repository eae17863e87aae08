package org.heretogether.decisionrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.heretogether.decisionrule.Round.outcome;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class DecisionRuleTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<Arguments> cases() {
        return Stream.of(
                // Most chosen.
                arguments(new MostChosen(), Round.chosen("dqf"), "-"),
                arguments(new MostChosen(), Round.chosen("dqf", "1 d"), "d"),
                arguments(new MostChosen(), Round.chosen("dqf", "4 d", "3 q", "3 f"), "d"),
                arguments(new MostChosen(), Round.chosen("dqf", "9 f"), "f"),
                arguments(new MostChosen(), Round.chosen("dqf", "4 d", "4 q", "3 f"), "?dq"),
                arguments(new MostChosen(), Round.chosen("dqf", "2 f", "2 d", "2 q"), "?dqf"),
                arguments(new MostChosen(), Round.chosen("dqf", "60000 d", "40000 q"), "d"),
                arguments(new MostChosen(), Round.order("dqf", "2 d,q", "3 q,f,d", "2 f"), "q"),
                arguments(new MostChosen(), Round.order("dqf", "2 dq,f", "1 q"), "q"),
                arguments(new MostChosen(), Round.heaps("dqf", "2 ,d,qf", "1 f,,"), "f"),
                // Several places: 5, 4, 4, 1 people.
                arguments(new Approval(1), four(), "a"),
                arguments(new Approval(2), four(), "a ?bc"),
                arguments(new Approval(3), four(), "abc"),
                arguments(new Approval(4), four(), "abcd"),
                arguments(new Approval(9), four(), "abcd"),
                arguments(new Approval(2), Round.chosen("abcd", "3 "), "-"),
                arguments(new Approval(2), Round.chosen("abc", "2 abc"), "?abc"),
                arguments(new Approval(2), Round.heaps("abc", "2 ab,c", "1 c,ab"), "ab"),
                arguments(new Approval(1), Round.points("ab", "2 a0b1"), "b"),
                // Dots: 2 × 3 = 6 on a, 2 × 1 + 4 = 6 on b.
                arguments(new Dots(1), Round.points("ab", "2 a3b1", "1 b4"), "?ab"),
                arguments(new Dots(1), Round.points("ab", "2 a3b1", "1 b5"), "b"),
                arguments(new Dots(2), Round.points("abc", "2 a3b1", "1 b4c0"), "ab"),
                arguments(new Dots(1), Round.points("ab"), "-"),
                // Likes minus dislikes: a 3 − 2, b 2 − 0, c 0 − 1.
                arguments(new LikesMinusDislikes(1), Round.heaps("abc", "2 ab,,", "1 a,b,c", "2 ,c,a"), "b"),
                arguments(new LikesMinusDislikes(3), Round.heaps("abc", "2 ab,,", "1 a,b,c", "2 ,c,a"), "ba"),
                arguments(new LikesMinusDislikes(1), Round.heaps("ab", "2 a,,b", "2 b,,a"), "-"),
                // Worries: one is enough.
                arguments(new Worries(), Round.heaps("a", "9 a,", "1 ,a"), "-"),
                arguments(new Worries(), Round.heaps("a", "9 a,"), "a"),
                arguments(new Worries(), Round.heaps("ab", "9 ab,", "1 a,b"), "a"),
                arguments(new Worries(), Round.heaps("a"), "-"));
    }

    private static Ballots four() {
        return Round.chosen("abcd", "3 ab", "2 ac", "1 bc", "1 cd");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_most_of_us_want_stands_first_and_ties_are_told(DecisionRule rule, Ballots ballots, String outcome) {
        assertThat(outcome(rule.count(ballots))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_drawn_name_settles_every_tie_and_changes_nothing_else(DecisionRule rule, Ballots ballots, String outcome) {
        var hat = new AgreedWay.Hat(7);

        Counted drawn = rule.count(ballots, hat);

        if (!outcome.contains("?")) {
            assertThat(drawn.outcome()).isEqualTo(rule.count(ballots).outcome());
        } else {
            assertThat(drawn.outcome()).isInstanceOf(Outcome.Chosen.class);
            assertThat(drawn.steps()).extracting(Step::text).contains("level", "hat");
            assertThat(rule.count(ballots, hat)).isEqualTo(drawn);
        }
    }

    @Test
    void taking_turns_prefers_what_waited_longest() {
        Ballots level = Round.chosen("abc", "1 abc");

        assertThat(outcome(new MostChosen().count(level, new AgreedWay.TakeTurns(List.of("b", "a", "c")))))
                .isEqualTo("c");
        assertThat(outcome(new MostChosen().count(level, new AgreedWay.TakeTurns(List.of("b", "c")))))
                .isEqualTo("a");
        assertThat(outcome(new MostChosen().count(level, new AgreedWay.TakeTurns(List.of("b")))))
                .isEqualTo("?abc");
    }

    static Stream<DecisionRule> rules() {
        return Stream.of(
                new MostChosen(),
                new LikesMinusDislikes(2),
                new Approval(3),
                new FairFewPhragmen(3),
                new FairFewEqualShares(3, true),
                new Dots(1),
                new RunOff(1),
                new Pairs(1),
                new Worries(),
                new MoneyMostFirst(),
                new MoneyEqualShares(MoneyEqualShares.Satisfaction.COST, Completion.ADD_ONE));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_written_and_read_by_its_name(DecisionRule rule) {
        String written = JSON.writerFor(DecisionRule.class).writeValueAsString(rule);

        assertThat(JSON.readValue(written, DecisionRule.class)).isEqualTo(rule);
    }

    @Test
    void what_questions_say_today_is_read_and_written_as_ever() {
        assertThat(JSON.writerFor(DecisionRule.class).writeValueAsString(new MostChosen()))
                .isEqualTo("{\"kind\":\"most-chosen\"}");
    }

    @Test
    void there_is_always_a_place() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Approval(0)).withMessageContaining("not 0");
    }
}
