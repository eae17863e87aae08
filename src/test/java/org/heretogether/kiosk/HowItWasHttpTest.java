package org.heretogether.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Gathering;
import org.heretogether.testing.HttpTest;
import org.heretogether.testing.Tablet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HowItWasHttpTest extends HttpTest {

    private VenueId venue;
    private Gathering tonight;
    private Tablet tablet;

    @BeforeEach
    void pair() {
        venue = hall.place().venueId();
        tonight = hall.gathering(venue);
        tablet = ownTablet();
        tablet.pair();
    }

    @Test
    void one_tap_is_kept_without_tablet_or_moment() {
        assertThat(say(tap("good")).statusCode()).isEqualTo(204);

        assertThat(db.fetch("select * from how_it_was").get(0).fields())
                .extracting(field -> field.getName())
                .containsExactlyInAnyOrder("how_it_was_id", "venue_id", "gathering_id", "level");
    }

    @Test
    void nonsense_is_refused_and_an_unknown_gathering_is_told() {
        assertThat(say(tap("splendid")).statusCode()).isEqualTo(400);
        assertThat(say("{}").statusCode()).isEqualTo(400);
        assertThat(say("good").statusCode()).isEqualTo(400);
        assertThat(say(tap("good")
                                .replace(
                                        tonight.gatheringId().toString(),
                                        UUID.randomUUID().toString()))
                        .statusCode())
                .isEqualTo(409);
        assertThat(db.fetchCount(org.jooq.impl.DSL.table("how_it_was"))).isZero();
    }

    private String tap(String level) {
        return "{\"id\":\"%s\",\"gatheringId\":\"%s\",\"level\":\"%s\"}"
                .formatted(UUID.randomUUID(), tonight.gatheringId(), level);
    }

    private HttpResponse<String> say(String body) {
        return tablet.send(tablet.request("/api/v1/how-it-was")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }
}
