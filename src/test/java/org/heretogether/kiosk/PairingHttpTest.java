package org.heretogether.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.heretogether.testing.HttpTest;
import org.heretogether.testing.Tablet;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Kiosks;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class PairingHttpTest extends HttpTest {

    @Autowired
    Kiosks kiosks;

    private Venue venue;

    @BeforeEach
    void place() {
        venue = hall.place();
    }

    @Test
    void a_browser_on_the_servers_own_machine_is_paired_at_once() {
        HttpResponse<String> response = ownTablet().pair();

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"state\":\"paired\",\"kiosk\":{\"name\":\"Tablet 1\"}}");
    }

    @Test
    void any_other_tablet_waits_with_a_code_that_stays_the_same() {
        Tablet tablet = otherTablet();

        HttpResponse<String> response = tablet.pair();

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(Tablet.json(response).propertyNames()).containsExactlyInAnyOrder("state", "code", "until");
        assertThat(Tablet.json(response).path("state").asString()).isEqualTo("waiting");
        assertThat(Tablet.json(response).path("code").asString()).matches("[0-9]{8}");
        assertThat(Instant.parse(Tablet.json(response).path("until").asString()))
                .isBetween(
                        Instant.now().plus(Duration.ofMinutes(9)), Instant.now().plus(Duration.ofMinutes(10)));
        assertThat(tablet.pair().body()).isEqualTo(response.body());
    }

    @Test
    void whoever_came_through_a_proxy_is_not_on_our_own_machine() {
        Tablet tablet = ownTablet();

        for (String header : new String[] {"X-Forwarded-For", "Forwarded"}) {
            assertThat(tablet.send(tablet.request("/api/v1/pairings")
                                    .header(header, "for=192.0.2.1")
                                    .POST(BodyPublishers.noBody()))
                            .statusCode())
                    .as(header)
                    .isEqualTo(202);
        }
    }

    @Test
    void an_organiser_pairs_and_unpairs_a_tablet() {
        Tablet tablet = otherTablet();
        String code = Tablet.json(tablet.pair()).path("code").asString();
        assertThat(tablet.pack().statusCode()).isEqualTo(401);

        kiosks.pair(venue.venueId(), code, "Tablet by the door");
        assertThat(tablet.pair().body()).contains("\"paired\"", "Tablet by the door");
        assertThat(tablet.pack().statusCode()).isEqualTo(200);

        Kiosk kiosk = kiosks.find(tablet.token()).orElseThrow();
        kiosks.unpair(venue.venueId(), kiosk.kioskId());
        assertThat(tablet.pack().statusCode()).isEqualTo(401);
        assertThat(tablet.bring().statusCode()).isEqualTo(401);
        assertThat(tablet.pair().statusCode()).isEqualTo(202);
    }

    @Test
    void too_many_new_tablets_from_one_address_are_told_when_to_come_back() {
        for (int tablet = 0; tablet < 50; tablet++) {
            assertThat(otherTablet().pair().statusCode()).isEqualTo(202);
        }

        HttpResponse<String> response = otherTablet().pair();

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().firstValue("Retry-After")).contains("60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/pack", "/api/v1/contributions", "/api/v1/pairings"})
    void who_does_not_say_who_speaks_is_not_answered(String path) {
        Tablet tablet = ownTablet();
        String right = tablet.token().secret();
        for (String header : new String[] {"", "Bearer", "Bearer short", "Bearer " + right + "x", "Basic " + right}) {
            var request = tablet.plainRequest(path);
            if (!header.isEmpty()) {
                request.header("Authorization", header);
            }

            HttpResponse<String> response =
                    tablet.send(path.endsWith("pack") ? request.GET() : request.POST(BodyPublishers.noBody()));

            assertThat(response.statusCode()).as(header).isEqualTo(401);
            assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(Tablet.json(response).path("type").asString()).isEqualTo("urn:heretogether:unpaired");
            assertThat(Tablet.json(response).path("detail").asString()).isNotBlank();
        }
    }
}
