package org.heretogether.kiosk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.base.GatheringId;
import org.heretogether.result.HowItWas;
import org.heretogether.venue.Kiosk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Takes in how tonight was. It is not kept which tablet it came from, nor when. */
@RestController
class HowItWasController {

    private static final int MOST_BYTES = 1024;

    private final HowItWas howItWas;
    private final JsonMapper json;

    HowItWasController(HowItWas howItWas, JsonMapper json) {
        this.howItWas = howItWas;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record HowItWasMessage(@Nullable UUID id, @Nullable UUID gatheringId, ThreeWayScale.@Nullable Level level) {}

    @PostMapping("/api/v1/how-it-was")
    ResponseEntity<Void> keep(Kiosk kiosk, HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES);
        HowItWasMessage message = json.readValue(body, HowItWasMessage.class);
        if (message.id() == null || message.gatheringId() == null || message.level() == null) {
            throw new NotRead();
        }
        boolean kept =
                howItWas.keep(kiosk.venueId(), message.id(), new GatheringId(message.gatheringId()), message.level());
        return ResponseEntity.status(kept ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT)
                .build();
    }
}
