package org.heretogether.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heretogether.activity.Activities;
import org.heretogether.activity.Activity;
import org.heretogether.activity.ChangeCard;
import org.heretogether.activity.WhoDecides;
import org.heretogether.answertype.PickOne;
import org.heretogether.answertype.PickSeveral;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.QuestionPictures;
import org.heretogether.question.Questions;
import org.heretogether.sign.SignClip;
import org.heretogether.sign.SignClips;
import org.heretogether.template.Templates;
import org.heretogether.testing.Hall;
import org.heretogether.testing.HttpTest;
import org.heretogether.testing.Tablet;
import org.heretogether.venue.Venue;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class PackHttpTest extends HttpTest {

    @Autowired
    Rounds rounds;

    @Autowired
    Activities activities;

    @Autowired
    SignClips signs;

    @Autowired
    QuestionPictures questionPictures;

    @Autowired
    Pictures pictures;

    @Autowired
    Templates templates;

    @Autowired
    Questions questions;

    @Autowired
    Venues venues;

    @Autowired
    Words words;

    @Test
    void a_pack_says_what_is_open() {
        Venue venue = hall.place();
        Round round = hall.open(venue, new PickSeveral(2), 3);
        Tablet tablet = paired();

        JsonNode pack = Tablet.json(tablet.pack());

        assertThat(pack.at("/venue/name").asString()).isEqualTo("Riverside Hall");
        assertThat(pack.at("/venue/rehearsal").asBoolean()).isFalse();
        assertThat(pack.at("/kiosk/name").asString()).isEqualTo("Tablet 1");
        assertThat(pack.at("/activities/0/changeCard/whoDecides").asString()).isEqualTo("we-decide-now");
        assertThat(pack.at("/activities/0/changeCard/decideBy").asString()).isEqualTo("2026-12-01");
        assertThat(pack.at("/activities/0/changeCard/money").toString()).isEqualTo("{}");
        assertThat(pack.at("/rounds/0/roundId").asString())
                .isEqualTo(round.roundId().toString());
        assertThat(pack.at("/rounds/0/question/answerType").toString())
                .isEqualTo("{\"kind\":\"pick-several\",\"most\":2}");
        assertThat(pack.at("/rounds/0/question/choices").size()).isEqualTo(3);
        assertThat(pack.at("/rounds/0/question/choices/0/wording/en").asString())
                .isEqualTo("Choice 1");
        assertThat(pack.at("/pictures/openmoji~11F389/src").asString()).isEqualTo("/pictures/openmoji/1F389.svg");
    }

    @Test
    void a_question_names_its_pictures_the_first_one_twice() {
        Venue venue = hall.place();
        Round round = hall.open(venue, new PickOne(), 2);
        var moon = pictures.use(venue.venueId(), PictureKey.of("openmoji/1F319"));
        questionPictures.put(venue.venueId(), round.questionId(), List.of(moon));

        JsonNode pack = Tablet.json(paired().pack());

        assertThat(pack.at("/rounds/0/question/pictures").toString())
                .isEqualTo("[" + pack.at("/rounds/0/question/picture") + ",\"openmoji/1F319\"]");
        assertThat(pack.at("/pictures/openmoji~11F319/src").asString()).isEqualTo("/pictures/openmoji/1F319.svg");
    }

    @Test
    void an_activity_says_in_which_languages_nothing_of_it_is_missing() {
        hall.openPickOne(hall.place());

        JsonNode activity = Tablet.json(paired().pack()).at("/activities/0");

        assertThat(activity.path("languages").toString()).isEqualTo("[\"en\"]");
    }

    @Test
    void what_was_begun_from_a_template_is_asked_in_every_language_of_the_tablets() {
        Venue venue = hall.place();
        venues.offer(venue.venueId(), words.kioskLanguages());
        Activity begun = templates.begin(venue.venueId(), templates.all().getFirst());
        var asked = questions.ofActivity(venue.venueId(), begun.activityId()).getFirst();
        rounds.open(venue.venueId(), hall.gathering(venue.venueId()).gatheringId(), asked.questionId());

        JsonNode pack = Tablet.json(paired().pack());

        assertThat(pack.at("/rounds/0/question/wording/ur").asString()).isEqualTo("ہماری شام کس بارے میں ہو؟");
        assertThat(pack.at("/rounds/0/question/choices/0/wording/ur").asString())
                .isEqualTo("ڈسکو");
        assertThat(pack.at("/activities/0/changeCard/cannotChange/ur").asString())
                .isEqualTo("دن اور جگہ۔");
        assertThat(pack.at("/activities/0/languages").size())
                .isEqualTo(words.kioskLanguages().size());
    }

    @Test
    void a_scale_has_no_choices() {
        hall.open(hall.place(), new ThreeWayScale(ThreeWayScale.Look.THUMBS), 0);

        JsonNode question = Tablet.json(paired().pack()).at("/rounds/0/question");

        assertThat(question.path("answerType").toString())
                .isEqualTo("{\"kind\":\"three-way-scale\",\"look\":\"thumbs\"}");
        assertThat(question.path("choices").size()).isZero();
    }

    @Test
    void films_in_sign_language_come_with_their_question_and_are_served_to_anyone_there(@TempDir Path folder)
            throws IOException {
        Venue venue = hall.place();
        Round round = hall.openPickOne(venue);
        Path film = Files.writeString(folder.resolve("film.mp4"), "0000ftypisom");
        signs.keep(venue.venueId(), round.questionId(), SignClip.Part.CHOICES, "BSL", film);
        Tablet tablet = paired();

        JsonNode there = Tablet.json(tablet.pack()).at("/rounds/0/question/signs");
        HttpResponse<String> served = tablet.get(there.at("/choices/src").asString());

        assertThat(there.at("/choices/signLanguage").asString()).isEqualTo("BSL");
        assertThat(there.has("question")).isFalse();
        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(served.body()).isEqualTo("0000ftypisom");
        assertThat(served.headers().firstValue("Content-Type")).contains("video/mp4");
        assertThat(tablet.get("/signs/" + "0".repeat(64) + ".mp4").statusCode()).isEqualTo(404);
    }

    @Test
    void a_tablet_that_has_the_pack_is_not_sent_it_again() {
        hall.openPickOne(hall.place());
        Tablet tablet = paired();
        HttpResponse<String> first = tablet.pack();
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second = tablet.get("/api/v1/pack", "If-None-Match", tag);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).contains(tag);
    }

    @Test
    void a_round_that_was_paused_is_gone_from_the_pack_and_comes_back() {
        Venue venue = hall.place();
        Round round = hall.openPickOne(venue);
        Tablet tablet = paired();
        String tag = tablet.pack().headers().firstValue("ETag").orElseThrow();

        rounds.pause(venue.venueId(), round.roundId());
        await().untilAsserted(() -> {
            HttpResponse<String> changed = tablet.get("/api/v1/pack", "If-None-Match", tag);
            assertThat(changed.statusCode()).isEqualTo(200);
            assertThat(Tablet.json(changed).path("rounds").size()).isZero();
        });

        rounds.carryOn(venue.venueId(), round.roundId());
        await().untilAsserted(() -> assertThat(
                        tablet.get("/api/v1/pack", "If-None-Match", tag).statusCode())
                .isEqualTo(304));
    }

    @Test
    void an_activity_in_which_everything_was_decided_since_is_not_in_the_pack() {
        Venue venue = hall.place();
        hall.openPickOne(venue);
        Tablet tablet = paired();
        Activity activity = activities.all(venue.venueId()).getFirst();
        ChangeCard card = Hall.completeCard();

        activities.changeCard(
                venue.venueId(),
                activity.activityId(),
                new ChangeCard(
                        card.canChange(),
                        card.cannotChange(),
                        card.whyNot(),
                        card.money(),
                        WhoDecides.ALREADY_DECIDED,
                        card.decidesWith(),
                        card.decideBy(),
                        card.weEachGet()),
                activity.version());

        await().untilAsserted(() -> {
            JsonNode pack = Tablet.json(tablet.pack());
            assertThat(pack.path("activities").size()).isZero();
            assertThat(pack.path("rounds").size()).isZero();
        });
    }

    private Tablet paired() {
        Tablet tablet = ownTablet();
        assertThat(tablet.pair().statusCode()).isEqualTo(200);
        return tablet;
    }
}
