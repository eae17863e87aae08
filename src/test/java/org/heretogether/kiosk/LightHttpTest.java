package org.heretogether.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Light;
import org.heretogether.gathering.Progress;
import org.heretogether.gathering.Steps;
import org.heretogether.testing.HttpTest;
import org.heretogether.testing.Tablet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LightHttpTest extends HttpTest {

    @Autowired
    Steps steps;

    private VenueId venue;
    private Tablet tablet;

    @BeforeEach
    void pair() {
        venue = hall.place().venueId();
        tablet = ownTablet();
        tablet.pair();
    }

    @Test
    void any_tablet_turns_the_room_yellow_and_red() {
        hall.gathering(venue);

        assertThat(turn("{\"light\":\"yellow\"}").statusCode()).isEqualTo(204);
        assertThat(light()).isEqualTo(Light.YELLOW);

        assertThat(turn("{\"light\":\"red\"}").statusCode()).isEqualTo(204);
        assertThat(light()).isEqualTo(Light.RED);
    }

    @Test
    void going_on_is_not_for_one_tablet_and_nonsense_is_refused() {
        hall.gathering(venue);
        turn("{\"light\":\"red\"}");

        assertThat(turn("{\"light\":\"green\"}").statusCode()).isEqualTo(400);
        assertThat(turn("{\"light\":\"blue\"}").statusCode()).isEqualTo(400);
        assertThat(turn("{}").statusCode()).isEqualTo(400);
        assertThat(turn("red").statusCode()).isEqualTo(400);
        assertThat(turn("null").statusCode()).isEqualTo(400);
        assertThat(light()).isEqualTo(Light.RED);
    }

    @Test
    void without_a_gathering_nobody_would_see_it_and_the_tablet_is_told() {
        assertThat(turn("{\"light\":\"yellow\"}").statusCode()).isEqualTo(409);
    }

    @Test
    void a_tablet_that_is_not_ours_turns_nothing() {
        hall.gathering(venue);
        tablet = ownTablet();

        assertThat(turn("{\"light\":\"red\"}").statusCode()).isEqualTo(401);
        assertThat(light()).isEqualTo(Light.GREEN);
    }

    private HttpResponse<String> turn(String body) {
        return tablet.send(tablet.request("/api/v1/light")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    private Light light() {
        return steps.current(venue).map(Progress::light).orElseThrow();
    }
}
