package org.heretogether.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.heretogether.answertype.Answer;
import org.heretogether.answertype.OrderByPairs;
import org.heretogether.ballotfile.BallotFile;
import org.heretogether.ballotfile.BallotFiles;
import org.heretogether.ballotfile.Reading;
import org.heretogether.contribution.Contributions;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.result.Results;
import org.heretogether.result.RoundFile;
import org.heretogether.result.RoundFiles;
import org.heretogether.testing.Hall;
import org.heretogether.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Hall.class)
class BallotFilesViewTest extends PageTest {

    private static final String FILE = """
            # FILE NAME: 1.soi
            # NUMBER ALTERNATIVES: 3
            # NUMBER VOTERS: 5
            # NUMBER UNIQUE ORDERS: 2
            # ALTERNATIVE NAME 1: Disco
            # ALTERNATIVE NAME 2: Quiz
            # ALTERNATIVE NAME 3: Film
            3: 1,2
            2: 2,3
            """;

    @Autowired
    Hall hall;

    @Autowired
    Rounds rounds;

    @Autowired
    Contributions contributions;

    @Autowired
    RoundFiles files;

    @Autowired
    Results results;

    @Test
    void a_closed_round_is_a_file_that_reads_as_what_people_brought() {
        var venue = venues.ours();
        Round round = hall.open(venue, new OrderByPairs(), 3);
        var kiosk = hall.kiosk(venue);
        for (int person = 0; person < 6; person++) {
            Answer answer = new OrderByPairs.Ordered(
                    java.util.List.of(
                            java.util.List.of(hall.choice(round, person % 2)),
                            java.util.List.of(hall.choice(round, 2))),
                    java.util.List.of());
            contributions.accept(kiosk, hall.answer(round, answer));
        }
        assertThat(files.of(ours(), round.roundId(), "en")).isEmpty();
        results.showUs(ours(), round.roundId());
        rounds.close(ours(), round.roundId());

        RoundFile file = files.of(ours(), round.roundId(), "en").orElseThrow();

        assertThat(file.name()).endsWith(".soi");
        assertThat(BallotFiles.read(file.name(), file.text())).isInstanceOfSatisfying(Reading.Read.class, read -> {
            BallotFile found = read.file();
            assertThat(found.titles()).containsExactly("Choice 1", "Choice 2", "Choice 3");
            assertThat(found.ballots().people().values()).containsExactlyInAnyOrder(3L, 3L);
        });
        navigate(BallotFilesView.class);
        assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("What do we want? Planning, .soi file");
    }

    @Test
    void a_file_is_counted_as_a_rehearsal_with_its_steps() {
        navigate(BallotFilesView.class);

        upload("some.soi", FILE);
        assertThat(said()).containsExactly("some.soi is read: 5 people.");
        press("Count");

        assertThat(shows(Paragraph.class, "Rehearsal. Nothing counts.")).isTrue();
        assertThat(shows(Paragraph.class, "Chosen: Disco")).isTrue();
        assertThat($(ListItem.class).all()).extracting(ListItem::getText).contains("Disco: 3 people chose it.");
    }

    @Test
    void a_file_with_a_mistake_is_refused_with_its_line() {
        navigate(BallotFilesView.class);

        upload("some.soi", FILE.replace("2: 2,3", "2: 2,9"));

        assertThat(said().getFirst()).startsWith("some.soi, line 9: “9” was found.");
        assertThat($(com.vaadin.flow.component.button.Button.class)
                        .withText("Count")
                        .exists())
                .isFalse();
    }

    private void upload(String name, String text) {
        test($(Upload.class).single()).upload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
