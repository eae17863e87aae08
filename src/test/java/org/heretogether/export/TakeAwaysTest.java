package org.heretogether.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heretogether.base.ActionId;
import org.heretogether.base.DataFolder;
import org.heretogether.base.DecisionId;
import org.heretogether.base.Wording;
import org.heretogether.contribution.Contributions;
import org.heretogether.decision.Action;
import org.heretogether.decision.Decision;
import org.heretogether.decision.Decisions;
import org.heretogether.export.TakeAway.Kind;
import org.heretogether.export.TakeAway.State;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Round;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Questions;
import org.heretogether.result.Results;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.PdfUa;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Venue;
import org.heretogether.venue.Venues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A gathering that closes leaves a poster, a page, a sound and a table in our hands, and nobody has to do anything for it. */
class TakeAwaysTest extends DatabaseTest {

    @Autowired
    private TakeAways takeAways;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Results results;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Questions questions;

    @Autowired
    private Pictures pictures;

    @Autowired
    private Venues venues;

    @Autowired
    private DataFolder data;

    private Venue place;
    private Kiosk kiosk;
    private Round round;

    @BeforeEach
    void anEveningOfOneQuestion() {
        place = hall.place();
        venues.offer(place.venueId(), List.of("en"));
        kiosk = hall.kiosk(place);
        round = hall.openPickOne(place);
        for (int person = 0; person < 9; person++) {
            contributions.accept(kiosk, hall.answer(round, hall.picked(round, person < 5 ? 0 : 1)));
        }
    }

    @Test
    void when_a_gathering_closes_everything_to_take_away_is_made_by_itself() throws Exception {
        results.showUs(place.venueId(), round.roundId());
        decide("We have a disco.", "Get the lamps.", "Sam and Mo");

        gatherings.close(place.venueId(), round.gatheringId());

        assertThat(whenMade())
                .hasSize(4)
                .allSatisfy((part, state) -> assertThat(state).as("%s", part).isEqualTo(State.READY));
        assertThat(textOf(Kind.POSTER)).contains("Choice 1: 5 people", "We chose Choice 1.", "We have a disco.");
        assertThat(textOf(Kind.REPORT))
                .contains(
                        "What do we want?", "We chose Choice 1.", "9 of us took part.", "Get the lamps.", "Sam and Mo");
        assertThat(Files.readString(file(Kind.TABLE))).contains("\"Choice 1\",5,9,");
        assertThat(new String(Files.readAllBytes(file(Kind.SOUND)), 0, 4, StandardCharsets.US_ASCII))
                .isEqualTo("RIFF");
    }

    @Test
    void what_the_big_screen_did_not_show_is_in_no_part_of_it() throws Exception {
        gatherings.close(place.venueId(), round.gatheringId());

        assertThat(whenMade()).doesNotContainValue(State.NOT_MADE);
        assertThat(textOf(Kind.REPORT)).contains("Not yet seen by us.").doesNotContain("Choice 1", "9 of us");
        assertThat(textOf(Kind.POSTER)).doesNotContain("Choice 1");
        assertThat(Files.readString(file(Kind.TABLE))).doesNotContain("Choice 1");
    }

    @Test
    void a_part_that_cannot_be_made_stops_nothing_and_is_made_again_by_a_button() throws Exception {
        Path inTheWay = folder().resolve("en/poster.pdf/full");
        Files.createDirectories(inTheWay);

        gatherings.close(place.venueId(), round.gatheringId());

        assertThat(gatherings.current(place.venueId())).isEmpty();
        Map<TakeAway, State> made = whenMade();
        assertThat(made.get(part(Kind.POSTER))).isEqualTo(State.NOT_MADE);
        assertThat(made.get(part(Kind.REPORT))).isEqualTo(State.READY);
        assertThat(State.ofAll(List.copyOf(made.values()))).isEqualTo(State.NOT_MADE);

        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        takeAways.make(place.venueId(), round.gatheringId());

        assertThat(whenMade().get(part(Kind.POSTER))).isEqualTo(State.READY);
    }

    @Test
    void the_page_to_read_is_one_page_that_meets_pdf_ua_1_also_after_a_long_evening() throws Exception {
        results.showUs(place.venueId(), round.roundId());
        for (int more = 0; more < 14; more++) {
            decide("Number %d. %s".formatted(more, "We said much. ".repeat(9)), "Do this. ".repeat(12), "Sam and Mo");
        }

        gatherings.close(place.venueId(), round.gatheringId());

        assertThat(whenMade().get(part(Kind.REPORT))).isEqualTo(State.READY);
        try (var read = Loader.loadPDF(file(Kind.REPORT).toFile())) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(PdfUa.failures(Files.readAllBytes(file(Kind.REPORT)))).isEmpty();
        assertThat(textOf(Kind.REPORT)).contains("There is more on the poster.");
    }

    @Test
    void a_gathering_at_which_nothing_happened_leaves_nothing() {
        var empty = hall.gathering(place.venueId());

        gatherings.close(place.venueId(), empty.gatheringId());

        assertThat(takeAways.of(place.venueId(), empty.gatheringId())).isEmpty();
    }

    @Test
    void in_each_language_in_which_everything_is_written_there_is_one() {
        venues.offer(place.venueId(), List.of("cy", "en", "pl"));

        assertThat(takeAways.of(place.venueId(), round.gatheringId()).keySet())
                .extracting(TakeAway::language)
                .containsOnly("en");
    }

    private Map<TakeAway, State> whenMade() {
        return await().atMost(Duration.ofMinutes(4))
                .until(
                        () -> takeAways.of(place.venueId(), round.gatheringId()),
                        parts -> !parts.containsValue(State.BEING_MADE));
    }

    private TakeAway part(Kind kind) {
        return new TakeAway(round.gatheringId(), "en", kind);
    }

    private Path file(Kind kind) {
        return takeAways.file(part(kind)).orElseThrow();
    }

    private Path folder() {
        return data.path().resolve("take-away").resolve(round.gatheringId().toString());
    }

    private String textOf(Kind kind) throws Exception {
        try (var read = Loader.loadPDF(file(kind).toFile())) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    private void decide(String what, String action, String who) {
        var picture = pictures.use(place.venueId(), PictureKey.of("openmoji/1F483"));
        var question = questions.find(place.venueId(), round.questionId()).orElseThrow();
        var decision = DecisionId.next();
        var does = new Action(
                ActionId.next(),
                decision,
                round.gatheringId(),
                Wording.of("en", action),
                who,
                picture,
                null,
                "",
                Action.State.DOING,
                Wording.NONE,
                false,
                1);
        decisions.add(new Decision(
                decision,
                place.venueId(),
                question.activityId(),
                null,
                round.gatheringId(),
                Wording.of("en", what),
                picture,
                LocalDate.of(2026, 11, 22),
                null,
                9,
                Wording.NONE,
                Wording.NONE,
                Wording.NONE,
                Decision.State.DECIDED,
                1,
                List.of(does)));
    }
}
