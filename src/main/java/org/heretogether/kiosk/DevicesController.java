package org.heretogether.kiosk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.heretogether.venue.Devices;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Kiosks;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Hears from a tablet which of its devices work, for the organisers' page. */
@RestController
class DevicesController {

    private static final int MOST_BYTES = 1024;

    private final Kiosks kiosks;
    private final JsonMapper json;

    DevicesController(Kiosks kiosks, JsonMapper json) {
        this.kiosks = kiosks;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record DevicesMessage(String microphone, String camera) {}

    @PutMapping("/api/v1/devices")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void say(Kiosk kiosk, HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES);
        DevicesMessage said = json.readValue(body, DevicesMessage.class);
        Devices devices;
        try {
            devices = new Devices(said.microphone(), said.camera());
        } catch (IllegalArgumentException unknown) {
            throw new NotRead();
        }
        kiosks.devices(kiosk, devices);
    }
}
