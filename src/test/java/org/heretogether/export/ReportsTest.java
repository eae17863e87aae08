package org.heretogether.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heretogether.answertype.PickOne;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.base.GatheringId;
import org.heretogether.base.Wording;
import org.heretogether.contribution.Contributions;
import org.heretogether.gathering.Round;
import org.heretogether.question.Questions;
import org.heretogether.result.Results;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.PdfUa;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Venue;
import org.heretogether.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What leaves the room says no more than the big screen did, in a shape that anyone can use. */
class ReportsTest extends DatabaseTest {

    @Autowired
    private Reports reports;

    @Autowired
    private Posters posters;

    @Autowired
    private Everything everything;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Results results;

    @Autowired
    private Questions questions;

    @Autowired
    private Words words;

    private Venue place;
    private Round round;
    private Kiosk kiosk;

    @BeforeEach
    void anOpenQuestion() {
        place = hall.place();
        kiosk = hall.kiosk(place);
        round = hall.openPickOne(place);
    }

    @Test
    void what_the_big_screen_has_not_shown_is_not_counted_and_is_marked() {
        sayEach(3);

        assertThat(report().isNotYetSeen()).isTrue();
        assertThat(Tables.csv(List.of(report()), words))
                .contains("Not yet seen by us.")
                .doesNotContain("\"Choice 1\"");
        assertThat(posters.html(place.venueId(), report()))
                .contains("Not yet seen by us.")
                .doesNotContain("Choice 1");
    }

    @Test
    void once_shown_the_table_and_the_poster_say_what_the_big_screen_said_and_nothing_newer() {
        sayEach(9);
        results.showUs(place.venueId(), round.roundId());
        sayEach(1);

        assertThat(report().isNotYetSeen()).isFalse();
        assertThat(report().asked().getFirst().said().orElseThrow().people()).isEqualTo(9);
        assertThat(Tables.csv(List.of(report()), words)).contains("\"Choice 1\",3,9,");
        assertThat(posters.html(place.venueId(), report())).contains("Choice 1: 3 people");
    }

    @Test
    void what_the_big_screen_told_in_words_is_seen_and_told_in_the_same_words() {
        round = hall.open(place, new ThreeWayScale(ThreeWayScale.Look.THUMBS), 0);
        for (int person = 0; person < 6; person++) {
            contributions.accept(kiosk, hall.answer(round, new ThreeWayScale.Placed(ThreeWayScale.Level.GOOD)));
        }
        results.showUs(place.venueId(), round.roundId());

        assertThat(report().isNotYetSeen()).isFalse();
        assertThat(Tables.csv(List.of(report()), words)).contains("Most of us said: Good.");
        assertThat(posters.html(place.venueId(), report()))
                .contains("Most of us said: Good.")
                .doesNotContain("Not yet seen by us.");
    }

    @Test
    void a_formula_as_a_choice_stays_text_in_a_spreadsheet() {
        nameFirstChoice("=HYPERLINK(\"http://example.org\";\"Prize\")");
        sayEach(9);
        results.showUs(place.venueId(), round.roundId());

        assertThat(Tables.csv(List.of(report()), words))
                .contains("\"'=HYPERLINK(\"\"http://example.org\"\";\"\"Prize\"\")\"");
    }

    @Test
    void everything_is_one_json_without_what_would_let_someone_in() throws Exception {
        sayEach(2);
        var out = new ByteArrayOutputStream();

        everything.write(place.venueId(), out);

        var read = new tools.jackson.databind.json.JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(read.path("contribution").size()).isEqualTo(2);
        assertThat(read.path("choice").get(0).path("wording").path("en").asString())
                .startsWith("Choice");
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("_hash");
    }

    @Test
    void the_poster_is_a_tagged_pdf_that_meets_pdf_ua_1() throws Exception {
        nameFirstChoice("Sŵn a chân <&> 100%");
        sayEach(9);
        results.showUs(place.venueId(), round.roundId());

        byte[] pdf = posters.pdf(place.venueId(), report());

        assertThat(PdfUa.failures(pdf)).isEmpty();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains("Sŵn a chân <&> 100%: 3 people");
            assertThat(read.getPage(0).getResources().getXObjectNames())
                    .as("drawings")
                    .hasSizeGreaterThan(3);
        }
    }

    private Report report() {
        GatheringId gathering = round.gatheringId();
        return reports.of(place.venueId(), gathering).orElseThrow();
    }

    private void sayEach(int people) {
        for (int person = 0; person < people; person++) {
            contributions.accept(kiosk, hall.answer(round, hall.picked(round, person % 3)));
        }
    }

    private void nameFirstChoice(String name) {
        var question = questions.find(place.venueId(), round.questionId()).orElseThrow();
        assertThat(question.answerType()).isInstanceOf(PickOne.class);
        db.execute(
                "update choice set wording = ? where choice_id = ?",
                "{\"en\":" + tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(name) + "}",
                question.choices().getFirst().choiceId().toString());
        assertThat(Wording.of("en", name).in("en")).isEqualTo(name);
    }
}
