package org.heretogether.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.heretogether.testing.HttpTest;
import org.heretogether.testing.Tablet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kiosk has no session: nothing that a tablet asks for sets a cookie, whatever comes of it. */
class KioskPagesHttpTest extends HttpTest {

    private Tablet tablet;

    @BeforeEach
    void pair() {
        hall.place();
        tablet = ownTablet();
        tablet.pair();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/pack, 200",
        "/api/v1/contributions, 404",
        "/api/v1/pairings, 404",
        "/api/v1/nothing, 404",
        "/api/v2/pack, 404",
        "/kiosk/assets/nothing.js, 404",
        "/pictures/openmoji/1F389.svg, 200",
        "/pictures/openmoji/nothing.svg, 404",
        "/pictures/%2e%2e/application.properties, 400",
        "/clips/0000000000000000000000000000000000000000000000000000000000000000.wav, 404",
        "/clips/nothing.wav, 404",
        "/actuator/health, 200",
        "/actuator/health/liveness, 200",
        "/actuator/env, 404",
        "/actuator/heapdump, 404",
    })
    void nothing_that_a_tablet_asks_for_sets_a_cookie(String path, int status) {
        HttpResponse<String> response = tablet.get(path);

        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).doesNotContain("org.heretogether", "Exception", "trace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/contributions", "/api/v1/nothing"})
    void what_the_api_does_not_know_is_answered_as_a_problem(String path) {
        HttpResponse<String> response = tablet.get(path);

        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Tablet.json(response).path("status").asInt()).isEqualTo(response.statusCode());
    }

    @Test
    void health_is_public_and_tells_nothing_more() {
        HttpResponse<String> response = tablet.send(tablet.plainRequest("/actuator/health"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Tablet.json(response).path("status").asString()).isEqualTo("UP");
        assertThat(Tablet.json(response).has("components")).isFalse();
    }

    @Test
    void a_page_elsewhere_cannot_call_the_api() {
        HttpResponse<String> asked = tablet.send(tablet.plainRequest("/api/v1/contributions")
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kiosk", "/kiosk/", "/kiosk/service-worker.js"})
    void the_kiosks_page_has_a_strict_policy_and_no_cookie(String path) {
        assumeThat(getClass().getResource("/static/kiosk/index.html"))
                .as("the kiosk's page is built")
                .isNotNull();

        HttpResponse<String> response = tablet.send(tablet.plainRequest(path));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "form-action 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void the_service_worker_reaches_the_kiosk_and_nothing_else() {
        assumeThat(getClass().getResource("/static/kiosk/service-worker.js")).isNotNull();

        HttpResponse<String> response = tablet.get("/kiosk/service-worker.js");

        assertThat(response.headers().firstValue("Service-Worker-Allowed")).contains("/kiosk");
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
    }
}
