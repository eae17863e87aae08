package org.heretogether.ballotfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.heretogether.ballotfile.BallotFile.Kind;
import org.heretogether.decisionrule.Ballot;
import org.heretogether.decisionrule.Ballots.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefLibTest {

    private static final String HEADER = """
            # FILE NAME: evening.%s
            # TITLE: An evening: what to do
            # DATA TYPE: %s
            # NUMBER ALTERNATIVES: 3
            # NUMBER VOTERS: %d
            # NUMBER CATEGORIES: 2
            # CATEGORY NAME 1: Yes
            # CATEGORY NAME 2: No
            # ALTERNATIVE NAME 1: Disco
            # ALTERNATIVE NAME 2: Quiz; film
            # ALTERNATIVE NAME 3: Bowling
            """;

    @Test
    void orders_are_read_with_how_many_brought_each() {
        BallotFile file = read("soi", 6, "3: 2,1\n2: 3\n1:2, 1\n");

        assertThat(file.kind()).isEqualTo(Kind.SOI);
        assertThat(file.ballots().things()).containsExactly("1", "2", "3");
        assertThat(file.titles()).containsExactly("Disco", "Quiz; film", "Bowling");
        assertThat(file.ballots().people()).isEqualTo(Map.of(Ballot.order(1, 0), 4L, Ballot.order(2), 2L));
    }

    @Test
    void level_places_stand_in_braces() {
        assertThat(read("toc", 1, "1: {1,3},2").ballots().people())
                .containsOnlyKeys(Ballot.heaps(List.of(new int[] {0, 2}, new int[] {1})));
        assertThat(read("toi", 1, "1: {3, 1}").ballots().people())
                .containsOnlyKeys(Ballot.heaps(List.of(new int[] {0, 2})));
    }

    @Test
    void heaps_may_be_empty() {
        BallotFile file = read("cat", 3, "1: {1,3},2\n1: {},{1,2,3}\n1: 2");

        assertThat(file.ballots().shape()).isEqualTo(Shape.HEAPS);
        assertThat(file.ballots().people())
                .containsOnlyKeys(
                        Ballot.heaps(List.of(new int[] {0, 2}, new int[] {1})),
                        Ballot.heaps(List.of(new int[] {}, new int[] {0, 1, 2})),
                        Ballot.heaps(List.of(new int[] {1}, new int[] {})));
    }

    @Test
    void a_mark_at_the_start_other_line_ends_and_blank_lines_do_no_harm() {
        String text = "\uFEFF" + header("soc", 2).replace("\n", "\r\n") + "\r\n2: 3,2,1\r\n\r\n";

        assertThat(BallotFiles.read("x.soc", text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void a_file_from_before_2022_is_read_too() {
        Reading reading = BallotFiles.read(
                "old.toc",
                "3\n1,Disco\n2,Quiz, film\n3,Café\n5,5,2\n3,1,{2,3}\n2,3,2,1\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(reading).isInstanceOfSatisfying(Reading.Read.class, read -> {
            assertThat(read.file().titles()).containsExactly("Disco", "Quiz, film", "Café");
            assertThat(read.file().ballots().people())
                    .containsEntry(Ballot.heaps(List.of(new int[] {0}, new int[] {1, 2})), 3L)
                    .containsEntry(Ballot.order(2, 1, 0), 2L);
        });
    }

    @Test
    void a_file_without_its_ending_is_known_by_its_header() {
        assertThat(BallotFiles.read("evening", header("soi", 1) + "1: 2"))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.file().kind()).isEqualTo(Kind.SOI));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "soi, 1, \"1: 4\", 12, unknown-thing",
                "soi, 1, \"1: 1,x\", 12, unknown-thing",
                "soi, 1, \"1: 1,2,1\", 12, twice",
                "soi, 1, \"1: {1,2},3\", 12, level",
                "soc, 1, \"1: 1,2\", 12, not-complete",
                "toc, 1, \"1: {1,2}\", 12, not-complete",
                "toi, 1, \"1: {1,2\", 12, braces",
                "toi, 1, \"1: 1},2\", 12, braces",
                "soi, 1, \"one: 1,2\", 12, whole-number",
                "soi, 1, \"-1: 1,2\", 12, whole-number",
                "soi, 1, \"1.5: 1,2\", 12, whole-number",
                "soi, 1, \"1,2,3\", 12, ballot-line",
                "soi, 9, \"1: 1,2\", 5, voters",
                "cat, 1, \"1: 1,2,3\", 12, categories"
            })
    void what_is_malformed_is_refused_with_its_line(String kind, int voters, String ballot, int line, String expected) {
        assertThat(BallotFiles.read("x." + kind, header(kind, voters) + ballot))
                .isInstanceOfSatisfying(Reading.Refused.class, refused -> {
                    assertThat(refused.expected()).isEqualTo(expected);
                    assertThat(refused.line()).isEqualTo(line);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "x.soi, '', no-alternatives",
        "x.soi, '1: 1,2', no-alternatives",
        "x.xls, '1: 1,2', kind",
        "x.soi, '# NUMBER ALTERNATIVES: many', whole-number",
        "x.soi, '# NUMBER ALTERNATIVES: 99999999999', whole-number",
        "x.soi, '2\n1,A', old-name",
        "x.soi, '1\n1,A', old-sums"
    })
    void a_broken_header_is_refused(String name, String text, String expected) {
        assertThat(BallotFiles.read(name, text))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.expected()).isEqualTo(expected));
    }

    @Test
    void what_is_written_reads_the_same() {
        for (String kind : List.of("soc", "soi", "toc", "toi", "cat")) {
            String ballots = switch (kind) {
                case "soc" -> "2: 3,1,2\n1: 1,2,3\n";
                case "soi" -> "2: 3\n1: 1,2\n";
                case "toc" -> "2: {1,3},2\n1: 1,2,3\n";
                case "toi" -> "2: {1,3}\n1: 2,1\n";
                default -> "2: {1,3},2\n1: {},{1,2,3}\n";
            };
            BallotFile file = read(kind, 3, ballots);

            var writer = new PrefLibWriter(file.ballots(), file.titles());
            String written = writer.write("evening", "An evening");

            assertThat(writer.kind()).isEqualTo(file.kind());
            assertThat(BallotFiles.read("x." + kind, written)).isEqualTo(new Reading.Read(file));
        }
    }

    private static String header(String kind, int voters) {
        return HEADER.formatted(kind, kind, voters);
    }

    private static BallotFile read(String kind, int voters, String ballots) {
        Reading reading = BallotFiles.read("x." + kind, header(kind, voters) + ballots);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).file();
    }
}
