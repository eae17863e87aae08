package org.heretogether.kiosk;

import static heretogether.db.Tables.CONTRIBUTION;
import static heretogether.db.Tables.REFUSAL;
import static heretogether.db.Tables.TURN;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.heretogether.base.Uuid7;
import org.heretogether.contribution.Contributions;
import org.heretogether.contribution.Refusal;
import org.heretogether.gathering.Round;
import org.heretogether.testing.HttpTest;
import org.heretogether.testing.Tablet;
import org.heretogether.venue.Kiosks;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ContributionsHttpTest extends HttpTest {

    @Autowired
    Contributions contributions;

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

    @Test
    void every_item_has_its_verdict_in_order_whatever_became_of_the_others() {
        String good = answer(pick(0));
        String passing = answer("{'kind':'i-do-not-know'}");
        String unfit = answer("{'kind':'three-way-scale','level':'good'}");
        String unknownRound = Tablet.answer(Uuid7.next(), Uuid7.next().toString(), "{'kind':'skip'}");
        String idea = Tablet.idea(Uuid7.next(), "{'kind':'idea','words':'A quiz about songs','language':'en'}");

        HttpResponse<String> response = tablet.bring(good, "7", unfit, good, unknownRound, "{}", passing, idea, "null");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Tablet.verdicts(response))
                .containsExactly(
                        "stored",
                        "not-understood",
                        "value-not-accepted",
                        "known-already",
                        "unknown-round",
                        "not-understood",
                        "stored",
                        "stored",
                        "not-understood");
        assertThat(db.fetchCount(CONTRIBUTION)).isEqualTo(3);
    }

    @Test
    void a_refusal_names_its_item_and_says_why() {
        UUID id = Uuid7.next();

        JsonNode verdict = Tablet.json(
                        tablet.bring(Tablet.answer(id, round.roundId().toString(), "{'kind':'stars'}")))
                .at("/verdicts/0");

        assertThat(verdict.path("id").asString()).isEqualTo(id.toString());
        assertThat(verdict.path("verdict").asString()).isEqualTo("refused");
        assertThat(verdict.path("reason").asString()).isEqualTo("value-not-accepted");
        assertThat(verdict.path("because").asString()).isNotBlank();
    }

    @Test
    void what_was_refused_is_listed_for_the_organisers_word_for_word() {
        String item = answer("{'kind':'stars','stars':5}");
        tablet.bring(item);
        tablet.bring(item);

        assertThat(contributions.refusals(venue.venueId()))
                .singleElement()
                .extracting(Refusal::body, Refusal::reason)
                .containsExactly(item, "value-not-accepted");
    }

    @Test
    void something_else_under_the_same_id_is_refused_and_listed() {
        UUID id = Uuid7.next();
        tablet.bring(Tablet.answer(id, round.roundId().toString(), pick(0)));

        HttpResponse<String> response =
                tablet.bring(Tablet.answer(id, round.roundId().toString(), pick(1)));

        assertThat(Tablet.verdicts(response)).containsExactly("other-body");
        assertThat(contributions.refusals(venue.venueId())).hasSize(1);
        assertThat(db.fetchSingle(CONTRIBUTION).getValue())
                .contains(hall.choice(round, 0).toString());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            {'kind':'pick-one'}                                                       | no choice
            {'kind':'pick-one','choice':null}                                         | nothing chosen
            {'kind':'pick-one','choice':7}                                            | a number
            {'kind':'pick-one','choice':'01900000-0000-7000-8000-00000000000d'}       | not offered
            {'kind':'pick-several','choices':[null,null]}                             | nothing chosen twice
            {'kind':'three-way-scale','level':null}                                   | no level
            {'kind':'skip','also':'this'}                                             | a field we do not know
            {'kind':'idea','words':'x','language':'en'}                               | an idea is not an answer
            {}                                                                        | no kind
            null                                                                      | nothing
            1e999999                                                                  | a huge number
            []                                                                        | a list
            """)
    void an_answer_that_does_not_fit_is_refused(String value, String name) {
        assertThat(Tablet.verdicts(tablet.bring(answer(value), answer(pick(0)))))
                .containsExactly("value-not-accepted", "stored");
        assertThat(db.fetchCount(REFUSAL)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'id':7,",
                "'id':null,",
                "'turnId':'x',",
                "'kind':null,",
                "'kind':'vote',",
                "'roundId':null,",
                "'way':null,",
                "'way':{'language':'en'},",
                "'way':{'language':'<b>','access':'touch'},",
                "'madeAt':'yesterday',",
                "'madeAt':null,",
                "'orderShown':[null],",
                "'orderShown':['<script>'],",
                "'orderShown':'abc',"
            })
    void an_item_with_a_wrong_field_is_not_understood_and_the_others_are_taken(String wrong) {
        // Of two fields with one name the last counts.
        String item = answer(pick(0));
        String changed = item.substring(0, item.length() - 1) + ","
                + wrong.substring(0, wrong.length() - 1).replace('\'', '"') + "}";

        assertThat(Tablet.verdicts(tablet.bring(changed, answer(pick(0))))).containsExactly("not-understood", "stored");
    }

    @Test
    void a_field_of_a_newer_tablet_is_let_pass() {
        String item = answer(pick(0));

        assertThat(Tablet.verdicts(tablet.bring(item.replace("\"kind\":\"answer\"", "\"kind\":\"answer\",\"mood\":1"))))
                .containsExactly("stored");
    }

    @ParameterizedTest
    @ValueSource(strings = {"touch", "keys", "one-switch", "two-switches", "dwell", "listen"})
    void how_a_person_pressed_is_stored_with_their_turn(String access) {
        String item = answer(pick(0)).replace("\"access\":\"touch\"", "\"access\":\"" + access + "\"");

        assertThat(Tablet.verdicts(tablet.bring(item))).containsExactly("stored");
        assertThat(db.fetchSingle(TURN).getAccess()).isEqualTo(access);
    }

    @Test
    void a_wrong_clock_is_set_right_by_what_the_tablet_takes_for_now() {
        Instant tabletsNow = Instant.now().minus(Duration.ofDays(400));
        String item =
                Tablet.item(Uuid7.next(), "answer", "\"roundId\":\"" + round.roundId() + "\",", pick(0), tabletsNow);

        HttpResponse<String> response =
                tablet.post("{\"sentAt\":\"%s\",\"kept\":1,\"items\":[%s]}".formatted(tabletsNow, item));

        assertThat(Tablet.verdicts(response)).containsExactly("stored");
        assertThat(db.fetchSingle(CONTRIBUTION).getMadeAt())
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "2020-01-01T00:00:00Z"})
    void a_moment_that_cannot_be_shows_a_wrong_clock(String madeAt) {
        String answer = Tablet.item(
                Uuid7.next(), "answer", "\"roundId\":\"" + round.roundId() + "\",", pick(0), Instant.parse(madeAt));
        String idea = Tablet.item(
                Uuid7.next(), "idea", "", "{'kind':'idea','words':'x','language':'en'}", Instant.parse(madeAt));
        String ofNow = "{\"kept\":1,\"items\":[" + answer + "," + idea + "]}";
        String shifted = "{\"sentAt\":\"-1000000000-01-01T00:00:00Z\",\"items\":[" + answer + "," + idea + "]}";

        assertThat(Tablet.verdicts(tablet.post(ofNow))).containsExactly("clock", "clock");
        assertThat(Tablet.verdicts(tablet.post(shifted)))
                .doesNotContain("known-already")
                .allMatch(verdict -> verdict.equals("clock") || verdict.equals("stored"));
    }

    @Test
    void a_refused_item_may_be_as_long_as_a_batch() {
        String item = "{\"id\":\"" + "x".repeat(500) + "\",\"long\":\"" + "ü".repeat(100_000) + "\"}";

        assertThat(Tablet.verdicts(tablet.bring(item))).containsExactly("not-understood");
        assertThat(contributions.refusals(venue.venueId()))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.body()).isEqualTo(item));
    }

    private String answer(String value) {
        return Tablet.answer(Uuid7.next(), round.roundId().toString(), value);
    }

    private String pick(int place) {
        return "{'kind':'pick-one','choice':'%s'}".formatted(hall.choice(round, place));
    }
}
