package org.heretogether.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.heretogether.base.VenueId;
import org.heretogether.testing.HttpTest;
import org.heretogether.testing.Tablet;
import org.heretogether.venue.Health;
import org.heretogether.venue.Kiosks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HealthHttpTest extends HttpTest {

    private static final String DEVICES = "{\"microphone\":\"works\",\"camera\":\"works\"";

    @Autowired
    Kiosks kiosks;

    private VenueId venue;
    private Tablet tablet;

    @BeforeEach
    void pair() {
        venue = hall.place().venueId();
        tablet = ownTablet();
        tablet.pair();
    }

    @Test
    void organisers_hear_how_wrong_its_clock_is_and_that_its_battery_is_low() {
        Instant itsNow = Instant.now().plus(Duration.ofMinutes(7));

        assertThat(say(DEVICES + ",\"sentAt\":\"" + itsNow
                                + "\",\"battery\":12,\"charging\":false,\"freeMegabytes\":40}")
                        .statusCode())
                .isEqualTo(204);

        Health health = health();
        assertThat(health.clockAheadSeconds()).isBetween(400, 420);
        assertThat(health.isClockWrong()).isTrue();
        assertThat(health.batteryNow()).isEqualTo(Health.Battery.LOW);
        assertThat(health.hasLittleRoom()).isTrue();
    }

    @Test
    void a_browser_that_tells_nothing_is_believed() {
        assertThat(say(DEVICES + "}").statusCode()).isEqualTo(204);

        assertThat(health()).isEqualTo(Health.UNKNOWN);
    }

    @Test
    void nonsense_changes_nothing() {
        assertThat(say(DEVICES + ",\"battery\":300}").statusCode()).isEqualTo(400);
        assertThat(say(DEVICES + ",\"freeMegabytes\":-7}").statusCode()).isEqualTo(400);
        assertThat(say(DEVICES + ",\"sentAt\":\"yesterday\"}").statusCode()).isEqualTo(400);

        assertThat(health()).isEqualTo(Health.UNKNOWN);
    }

    private HttpResponse<String> say(String body) {
        return tablet.send(tablet.request("/api/v1/devices")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    private Health health() {
        return kiosks.health(venue).values().iterator().next();
    }
}
