package org.heretogether.ballotfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.heretogether.decisionrule.Ballot;
import org.heretogether.decisionrule.Ballots.Shape;
import org.heretogether.decisionrule.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PabulibTest {

    private static final String APPROVAL = """
            META
            key;value
            description;A garden
            num_projects;3
            num_votes;4
            budget;100,5
            vote_type;approval
            rule;greedy
            PROJECTS
            project_id;cost;category;name
            7;40;culture;"Bench; with ""roof\"""
            p-2;60.25;;Tree
            9;0;;
            VOTES
            voter_id;age;sex;voting_method;vote
            1;34;f;paper;7,p-2
            2;51;m;internet;p-2
            3;;;paper;
            4;20;f;paper;p-2, 7
            """;

    @Test
    void approvals_are_read_with_budget_and_costs() {
        BallotFile file = read(APPROVAL);

        assertThat(file.ballots().things()).containsExactly("7", "p-2", "9");
        assertThat(file.titles()).containsExactly("Bench; with \"roof\"", "Tree", "9");
        assertThat(file.ballots().money())
                .contains(new Money(
                        new BigDecimal("100.5"),
                        List.of(new BigDecimal("40"), new BigDecimal("60.25"), new BigDecimal("0"))));
        assertThat(file.ballots().people())
                .isEqualTo(Map.of(Ballot.chosen(0, 1), 2L, Ballot.chosen(1), 1L, Ballot.chosen(), 1L));
    }

    @Test
    void orders_and_points_are_read() {
        BallotFile ordinal = read(APPROVAL.replace("vote_type;approval", "vote_type;ordinal"));
        BallotFile cumulative = read(APPROVAL.replace("vote_type;approval", "vote_type;cumulative")
                .replace("method;vote", "method;vote;points")
                .replace("7,p-2\n", "7,p-2;3,1\n")
                .replace("internet;p-2", "internet;p-2;5")
                .replace("p-2, 7", "p-2, 7;2,2"));

        assertThat(ordinal.ballots().shape()).isEqualTo(Shape.ORDER);
        assertThat(ordinal.ballots().people()).containsKeys(Ballot.order(0, 1), Ballot.order(1, 0));
        assertThat(cumulative.ballots().shape()).isEqualTo(Shape.POINTS);
        assertThat(cumulative.ballots().people())
                .containsKey(Ballot.points(new int[] {0, 1}, List.of(BigDecimal.valueOf(3), BigDecimal.ONE)));
    }

    @Test
    void a_mark_at_the_start_and_other_line_ends_do_no_harm() {
        byte[] bytes = ("\uFEFF" + APPROVAL.replace("\n", "\r\n")).getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(BallotFiles.read("x.pb", bytes)).isEqualTo(new Reading.Read(read(APPROVAL)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "budget;100,5 | budget;plenty | 6 | amount",
                "budget;100,5 | budget;-1 | 6 | amount",
                "budget;100,5 | budget;1e99 | 6 | amount",
                "budget;100,5 | money;100 | 1 | meta",
                "vote_type;approval | vote_type;shouting | 7 | vote-type",
                "vote_type;approval | vote_type;cumulative | 15 | column",
                "num_votes;4 | num_votes;5 | 5 | number-of",
                "num_projects;3 | num_projects;2 | 4 | number-of",
                "num_votes;4 | num_votes;four | 5 | whole-number",
                "60.25 | dear | 12 | amount",
                "60.25 | -3 | 12 | amount",
                "9;0 | 7;0 | 13 | twice",
                "9;0 | ;0 | 13 | no-id",
                "internet;p-2 | internet;p-3 | 17 | unknown-project",
                "internet;p-2 | internet;7,7 | 17 | twice",
                "PROJECTS | PROJECT | 19 | section",
                "project_id;cost | project_id;price | 10 | column",
                "voting_method;vote | voting_method;choice | 15 | column",
                "META | MAIN | 1 | meta-first",
                "Tree | \"Tree | 12 | quote"
            })
    void what_is_malformed_is_refused_with_its_line(String right, String wrong, int line, String expected) {
        assertThat(BallotFiles.read("x.pb", APPROVAL.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
                .isInstanceOfSatisfying(Reading.Refused.class, refused -> {
                    assertThat(refused.expected()).isEqualTo(expected);
                    assertThat(refused.line()).isEqualTo(line);
                });
    }

    @Test
    void points_stand_beside_their_projects() {
        String text = APPROVAL.replace("vote_type;approval", "vote_type;scoring")
                .replace("method;vote", "method;vote;points")
                .replace("7,p-2\n", "7,p-2;3\n");

        assertThat(BallotFiles.read("x.pb", text)).isInstanceOfSatisfying(Reading.Refused.class, refused -> {
            assertThat(refused.expected()).isEqualTo("points-beside");
            assertThat(refused.line()).isEqualTo(16);
        });
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(BallotFiles.read("x.pb", "")).isEqualTo(new Reading.Refused(1, "meta-first", Map.of("found", "")));
    }

    @Test
    void what_is_written_reads_the_same() {
        for (String type : List.of("approval", "ordinal")) {
            BallotFile file = read(APPROVAL.replace("vote_type;approval", "vote_type;" + type));

            String written = new PabulibWriter(file.ballots(), file.titles()).write("A garden");

            assertThat(BallotFiles.read("y.pb", written)).isEqualTo(new Reading.Read(file));
        }
    }

    private static BallotFile read(String text) {
        Reading reading = BallotFiles.read("x.pb", text);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).file();
    }
}
