package org.heretogether.decisionrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.heretogether.answertype.Tally;
import org.heretogether.decisionrule.Outcome.Chosen;
import org.heretogether.decisionrule.Outcome.NotReady;
import org.heretogether.decisionrule.Outcome.Tied;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class DecisionRuleTest {

    static Stream<Arguments> mostChosen() {
        return Stream.of(
                arguments(tally(0, 0, 0), new NotReady()),
                arguments(tally(1, 0, 0), new Chosen("disco")),
                arguments(tally(4, 3, 3), new Chosen("disco")),
                arguments(tally(3, 4, 3), new Chosen("quiz")),
                arguments(tally(0, 0, 9), new Chosen("film")),
                arguments(tally(4, 4, 3), new Tied(List.of("disco", "quiz"))),
                arguments(tally(4, 3, 4), new Tied(List.of("disco", "film"))),
                arguments(tally(2, 2, 2), new Tied(List.of("disco", "quiz", "film"))));
    }

    @ParameterizedTest
    @MethodSource("mostChosen")
    void what_most_of_us_chose_stands_first_and_ties_are_told(Tally tally, Outcome outcome) {
        assertThat(new MostChosen().outcome(tally)).isEqualTo(outcome);
    }

    @Test
    void when_everyone_passed_nothing_is_chosen() {
        var counts = new LinkedHashMap<>(tally(0, 0, 0).counts());

        assertThat(new MostChosen().outcome(new Tally(9, counts, 3, 3, 3))).isEqualTo(new NotReady());
    }

    @Test
    void a_rule_is_written_and_read_by_its_name() {
        JsonMapper json = JsonMapper.shared();

        assertThat(json.writerFor(DecisionRule.class).writeValueAsString(new MostChosen()))
                .isEqualTo("{\"kind\":\"most-chosen\"}");
        assertThat(json.readValue("{\"kind\":\"most-chosen\"}", DecisionRule.class))
                .isEqualTo(new MostChosen());
    }

    private static Tally tally(int disco, int quiz, int film) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("disco", disco);
        counts.put("quiz", quiz);
        counts.put("film", film);
        return new Tally(disco + quiz + film, counts, 0, 0, 0);
    }
}
