package org.heretogether.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.heretogether.base.Wording;
import org.heretogether.decision.Decision;
import org.heretogether.decision.Decisions;
import org.heretogether.rehearsal.Rehearsals;
import org.heretogether.testing.HttpTest;
import org.heretogether.testing.Tablet;
import org.heretogether.venue.Venues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a pack names has words, a picture and a sound. */
class PackWordsHttpTest extends HttpTest {

    @Autowired
    Rehearsals rehearsals;

    @Autowired
    Decisions decisions;

    @Autowired
    Venues venues;

    @Test
    void the_pack_of_the_sample_has_a_picture_and_words_for_everything_it_names() {
        rehearsals.beginIfEmpty();

        JsonNode pack = Tablet.json(paired().pack());

        assertThat(pack.at("/venue/rehearsal").asBoolean()).isTrue();
        assertThat(pack.at("/venue/languages").toString()).isEqualTo("[\"en\",\"cy\",\"pl\",\"ur\"]");
        assertThat(pack.at("/activities/0/languages").size()).isEqualTo(4);
        assertThat(pack.at("/rounds/0/rehearsal").asBoolean()).isTrue();
        assertThat(pack.path("becameOf").size()).isPositive();
        assertThat(pack.at("/becameOf/0/actions/0/state").asString()).isIn("doing", "done", "not-done");
        assertThat(pack.path("ideaPictures").size()).isGreaterThan(20);
        assertThat(pack.findValuesAsString("picture"))
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(
                                pack.path("pictures").path(picture).path("src").asString())
                        .isEqualTo("/pictures/" + picture + ".svg"));
        pack.path("ideaPictures")
                .forEach(picture -> assertThat(pack.path("pictures")
                                .path(picture.asString())
                                .path("words")
                                .path("en")
                                .asString())
                        .isNotBlank());
    }

    @Test
    void what_we_talk_about_again_is_not_told_as_decided() {
        rehearsals.beginIfEmpty();
        assertThat(Tablet.json(paired().pack()).at("/becameOf/0").has("openAgain"))
                .isFalse();

        decisions
                .newest(venues.ours().venueId())
                .forEach(decided -> decisions.change(decided.in(Decision.State.OPEN_AGAIN), "Sam"));

        // What was packed once serves for a second.
        Tablet tablet = paired();
        await().until(() ->
                Tablet.json(tablet.pack()).at("/becameOf/0/openAgain").asBoolean());
    }

    @Test
    void what_worked_is_told_and_can_be_heard_once_we_looked_back() {
        rehearsals.beginIfEmpty();
        assertThat(Tablet.json(paired().pack()).at("/becameOf/0").has("worked")).isFalse();

        decisions.newest(venues.ours().venueId()).forEach(decided -> decisions.change(havingWorked(decided), "Sam"));

        Tablet tablet = paired();
        await().until(() -> Tablet.json(tablet.pack())
                .at("/becameOf/0/worked/en")
                .asString("")
                .equals("All of us danced."));
        assertThat(Tablet.json(tablet.pack())
                        .at("/clips/en")
                        .path("All of us danced.")
                        .asString(""))
                .startsWith("/clips/");
    }

    private static Decision havingWorked(Decision decided) {
        return new Decision(
                decided.decisionId(),
                decided.venueId(),
                decided.activityId(),
                decided.roundId(),
                decided.gatheringId(),
                decided.wording(),
                decided.pictureId(),
                decided.decidedOn(),
                decided.lookBackOn(),
                decided.people(),
                decided.couldNot(),
                decided.differ(),
                Wording.of("en", "All of us danced."),
                decided.state(),
                decided.version(),
                decided.actions());
    }

    @Test
    void a_page_is_read_without_gaps_also_where_numbers_days_and_names_are_filled_in() {
        hall.openPickOne(hall.place());

        JsonNode spoken = Tablet.json(paired().pack()).at("/clips/en");

        assertThat(List.of(
                        "Question 1 of 1",
                        "Question 3 of 6",
                        "Number 4.",
                        "Choose up to 3. Then press Next.",
                        "By Tuesday 1 December."))
                .allSatisfy(text -> assertThat(spoken.path(text).asString("")).startsWith("/clips/"));
        assertThat(spoken.propertyNames()).noneMatch(text -> text.contains("{"));
    }

    @ParameterizedTest
    @CsvSource({"en, 12, 12", "bn, 12, ১২", "ar, 30, ٣٠", "ur, 12, 12"})
    void numbers_are_in_the_digits_of_the_language(String language, int n, String expected) {
        assertThat(FilledTexts.numeral(language, n)).isEqualTo(expected);
    }

    private Tablet paired() {
        Tablet tablet = ownTablet();
        assertThat(tablet.pair().statusCode()).isEqualTo(200);
        return tablet;
    }
}
