package org.heretogether.kiosk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.heretogether.venue.Devices;
import org.heretogether.venue.Health;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Kiosks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Hears from a tablet which of its devices work and how it is doing, for the organisers' page. */
@RestController
class DevicesController {

    private static final int MOST_BYTES = 1024;
    private static final int YEAR = 365 * 24 * 3600;
    private static final int MOST_MEGABYTES = 10_000_000;

    private final Kiosks kiosks;
    private final JsonMapper json;
    private final Clock clock;

    DevicesController(Kiosks kiosks, JsonMapper json, Clock clock) {
        this.kiosks = kiosks;
        this.json = json;
        this.clock = clock;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record DevicesMessage(
            String microphone,
            String camera,
            @Nullable Instant sentAt,
            @Nullable Integer battery,
            @Nullable Boolean charging,
            @Nullable Long freeMegabytes) {

        Devices devices() {
            return new Devices(microphone, camera);
        }

        Health health(Instant now) {
            return new Health(
                    sentAt == null
                            ? null
                            : Math.clamp(Duration.between(now, sentAt).toSeconds(), -YEAR, YEAR),
                    battery,
                    charging,
                    freeMegabytes == null ? null : Math.clamp(freeMegabytes, -1, MOST_MEGABYTES));
        }
    }

    @PutMapping("/api/v1/devices")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void say(Kiosk kiosk, HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES);
        DevicesMessage said = json.readValue(body, DevicesMessage.class);
        Devices devices;
        Health health;
        try {
            devices = said.devices();
            health = said.health(clock.instant());
        } catch (IllegalArgumentException unknown) {
            throw new NotRead();
        }
        kiosks.devices(kiosk, devices);
        kiosks.health(kiosk, health);
    }
}
