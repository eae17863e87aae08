package org.heretogether.kiosk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.heretogether.gathering.Light;
import org.heretogether.gathering.Steps;
import org.heretogether.venue.Kiosk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Turns the room yellow or red from a tablet. It is not kept which one it was. */
@RestController
class LightController {

    private static final int MOST_BYTES = 1024;

    private final Steps steps;
    private final JsonMapper json;

    LightController(Steps steps, JsonMapper json) {
        this.steps = steps;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LightMessage(@Nullable String light) {}

    @PutMapping("/api/v1/light")
    ResponseEntity<Void> turn(Kiosk kiosk, HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES);
        @Nullable LightMessage message = json.readValue(body, LightMessage.class);
        boolean goesOn = steps.turn(kiosk.venueId(), asked(message));
        return ResponseEntity.status(goesOn ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT)
                .build();
    }

    // Going on again is for the room to agree on, not for one tablet.
    private static Light asked(@Nullable LightMessage message) {
        String light = message == null ? null : message.light();
        if ("yellow".equals(light)) {
            return Light.YELLOW;
        }
        if ("red".equals(light)) {
            return Light.RED;
        }
        throw new NotRead();
    }
}
