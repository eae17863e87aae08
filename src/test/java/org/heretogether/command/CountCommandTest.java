package org.heretogether.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CountCommandTest {

    private static final String TENNESSEE = """
            # NUMBER ALTERNATIVES: 4
            # ALTERNATIVE NAME 1: Memphis
            # ALTERNATIVE NAME 2: Nashville
            # ALTERNATIVE NAME 3: Chattanooga
            # ALTERNATIVE NAME 4: Knoxville
            42: 1,2,3,4
            26: 2,3,4,1
            15: 3,4,2,1
            17: 4,3,2,1
            """;

    private static final String HEAPS = """
            # NUMBER ALTERNATIVES: 3
            # NUMBER CATEGORIES: 2
            2: {1,2},3
            1: 3,{1,2}
            """;

    private static final String GARDEN = """
            META
            key;value
            budget;100
            vote_type;approval
            PROJECTS
            project_id;cost;name
            bench;60;Bench
            tree;30;Tree
            pond;50;Pond
            VOTES
            voter_id;vote
            1;bench
            2;bench
            3;bench
            4;bench
            5;bench
            6;bench
            7;tree
            8;pond
            9;pond
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        "most-chosen --places 1, soc, 1, ''",
        "most-chosen --places 2, soc, 1 2, ''",
        "run-off, soc, 4, ''",
        "pairs, soc, 2, ''",
        "pairs --places 99, soc, 2 3 4 1, ''",
        "approval --first 2, soc, 2, ''",
        "fair-few-phragmen --first 1 --places 2, soc, 1 2, ''",
        "approval, cat, '', 1 2",
        "approval --places 2, cat, 1 2, ''",
        "run-off, cat, '', 1 2",
        "dots, pb, bench, ''",
        "fair-few-equal-shares --places 2, pb, bench pond, ''",
        "fair-few-equal-shares --places 2 --completion none, pb, bench, ''",
        "money-most-first, pb, bench tree, ''",
        "money-equal-shares-cost, pb, bench, ''",
        "money-equal-shares-number --completion add-one, pb, bench, ''",
        "money-equal-shares-cost --completion=add-one-then-most-first, pb, bench tree, ''"
    })
    void things_are_called_as_in_the_file(String rule, String kind, String winners, String tie) throws IOException {
        int code = count(kind, "--json --rule " + rule);

        JsonNode json = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(code).isEqualTo(Command.DONE);
        assertThat(json.path("winners").valueStream().map(JsonNode::asString)).containsExactly(words(winners));
        assertThat(json.path("ties").size()).isEqualTo(tie.isEmpty() ? 0 : 1);
        assertThat(json.path("ties").path(0).valueStream().map(JsonNode::asString))
                .containsExactly(words(tie));
        assertThat(json.path("steps").valueStream().map(JsonNode::asString))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step).doesNotContain("rule.", "{"));
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void people_read_the_outcome_first_and_then_how_it_was_counted() throws IOException {
        assertThat(count("soc", "--rule run-off")).isEqualTo(Command.DONE);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith(
                        "Chosen: Knoxville\n\nHow we counted\n1. 100 people brought an answer.\n2. Memphis: 42 cards.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "approval, soc, --first 1",
        "dots, soc, 'dots needs points or choices'",
        "run-off, pb, 'run-off needs orders'",
        "money-most-first, soc, 'needs a budget'"
    })
    void what_a_rule_cannot_count_is_said_and_refused(String rule, String kind, String said) throws IOException {
        assertThat(count(kind, "--rule " + rule)).isEqualTo(Command.REFUSED);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains(said);
        assertThat(out.size()).isZero();
    }

    @Test
    void a_malformed_file_is_refused_with_file_line_and_what_was_expected() throws IOException {
        Path file = Files.writeString(folder.resolve("evening.soi"), "# NUMBER ALTERNATIVES: 2\n3: 1,2\n1: 1,3\n");

        int code = run(file + " --rule run-off --json");

        assertThat(code).isEqualTo(Command.REFUSED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(file + ", line 3: “3” was found. One of these was expected: 1, 2.\n");
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "FILE",
        "FILE --rule shouting",
        "FILE --rule run-off --places 0",
        "FILE --rule run-off --places two",
        "FILE --rule run-off --places",
        "FILE --rule run-off --loudly",
        "FILE FILE --rule run-off",
        "FILE --rule run-off --completion add-one",
        "FILE --rule money-equal-shares-cost --completion twice"
    })
    void a_call_that_cannot_be_followed_is_answered_with_how_to_call(String call) throws IOException {
        Path file = Files.writeString(folder.resolve("x.soc"), TENNESSEE);

        assertThat(run(call.replace("FILE", file.toString()))).isEqualTo(Command.MISUSED);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("./run count FILE --rule NAME");
        assertThat(out.size()).isZero();
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThat(run(folder.resolve("none.soc") + " --rule run-off")).isEqualTo(Command.REFUSED);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("none.soc");
    }

    @Test
    void a_round_that_nobody_answered_chooses_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("x.soi"), "# NUMBER ALTERNATIVES: 2\n# NUMBER VOTERS: 0\n");

        assertThat(run(file + " --rule run-off")).isEqualTo(Command.DONE);

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Nothing is chosen.");
    }

    private int count(String kind, String call) throws IOException {
        String text = switch (kind) {
            case "soc" -> TENNESSEE;
            case "cat" -> HEAPS;
            default -> GARDEN;
        };
        return run(Files.writeString(folder.resolve("x." + kind), text) + " " + call);
    }

    private int run(String call) {
        return new CountCommand()
                .run(
                        List.of(words(call)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String[] words(String text) {
        var words = new ArrayList<>(List.of(text.split(" ")));
        words.removeIf(String::isEmpty);
        return words.toArray(String[]::new);
    }
}
