package org.heretogether.kiosk;

import static heretogether.db.Tables.CONTRIBUTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collections;
import org.heretogether.base.Uuid7;
import org.heretogether.gathering.Round;
import org.heretogether.testing.HttpTest;
import org.heretogether.testing.Tablet;
import org.heretogether.venue.Kiosks;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class BatchesHttpTest extends HttpTest {

    @Autowired
    Kiosks kiosks;

    private Venue venue;
    private Round round;
    private Tablet tablet;

    @BeforeEach
    void open() {
        venue = hall.place();
        round = hall.openPickOne(venue);
        tablet = ownTablet();
        tablet.pair();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "nonsense",
                "[]",
                "7",
                "null",
                "{}",
                "{\"items\":7}",
                "{\"items\":{\"a\":{}}}",
                "{\"items\":null}",
                "{\"items\":[{\"id\":}]}"
            })
    void a_batch_that_is_none_is_not_read(String body) {
        isProblem(tablet.post(body), 400, "not-read");
    }

    @Test
    void a_batch_nested_ten_thousand_deep_is_not_read() {
        isProblem(tablet.post("{\"items\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"), 400, "not-read");
        isProblem(
                tablet.post("{\"items\":[" + "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000) + "]}"),
                400,
                "not-read");
    }

    @Test
    void a_number_of_ten_thousand_digits_does_no_harm() {
        isProblem(tablet.post("{\"items\":[" + "9".repeat(10_000) + "]}"), 400, "not-read");
        for (String kept :
                new String[] {"1e999999999", "-1", "1e400", "99999999999999999999", "\"many\"", "null", "[]"}) {
            HttpResponse<String> response =
                    tablet.post("{\"kept\":%s,\"items\":[%s]}".formatted(kept, answer(pick(0))));

            assertThat(Tablet.verdicts(response)).as(kept).containsExactly("stored");
        }
    }

    @Test
    void more_than_a_quarter_of_a_megabyte_is_too_large() {
        String most = "{\"items\":[]" + " ".repeat(256 * 1024 - 12) + "}";
        assertThat(tablet.post(most).statusCode()).isEqualTo(200);

        isProblem(tablet.post(most + " "), 413, "too-large");
        isProblem(tablet.post(most + " ".repeat(4_000_000)), 413, "too-large");
    }

    @Test
    void more_than_fifty_items_are_too_many_and_none_is_taken() {
        String[] fifty = Collections.nCopies(50, "").stream()
                .map(none -> answer(pick(0)))
                .toArray(String[]::new);
        String[] one = {answer(pick(1))};

        assertThat(Tablet.verdicts(tablet.bring(fifty))).hasSize(50).containsOnly("stored");
        isProblem(tablet.bring(String.join(",", fifty), one[0]), 413, "too-large");
        assertThat(db.fetchCount(CONTRIBUTION)).isEqualTo(50);
    }

    @Test
    void what_the_tablet_keeps_is_noted() {
        tablet.post("{\"kept\":12,\"items\":[]}");

        assertThat(kiosks.all(venue.venueId()))
                .singleElement()
                .satisfies(kiosk -> assertThat(kiosk.kept()).isEqualTo(12));
    }

    @Test
    void what_was_taken_in_is_on_the_tablet_no_more() {
        tablet.post("{\"kept\":3,\"items\":[%s,%s]}".formatted(answer(pick(0)), answer(pick(1))));

        assertThat(kiosks.all(venue.venueId()))
                .singleElement()
                .satisfies(kiosk -> assertThat(kiosk.kept()).isEqualTo(1));
    }

    private static void isProblem(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = Tablet.json(response);
        assertThat(problem.path("type").asString()).isEqualTo("urn:heretogether:" + type);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
        assertThat(response.body()).doesNotContain("org.heretogether", "Exception", "trace");
    }

    private String answer(String value) {
        return Tablet.answer(Uuid7.next(), round.roundId().toString(), value);
    }

    private String pick(int place) {
        return "{'kind':'pick-one','choice':'%s'}".formatted(hall.choice(round, place));
    }
}
