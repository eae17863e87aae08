package org.heretogether.kiosk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.KioskSettings;
import org.heretogether.venue.Kiosks;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a tablet says about itself. */
@RestController
class KioskController {

    private final Kiosks kiosks;

    KioskController(Kiosks kiosks) {
        this.kiosks = kiosks;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ScreenMessage(double pxPerMm) {}

    @PutMapping("/api/v1/screen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void measured(Kiosk kiosk, @RequestBody ScreenMessage screen) {
        if (!KioskSettings.isScreen(screen.pxPerMm())) {
            throw new NotRead();
        }
        kiosks.measured(kiosk, screen.pxPerMm());
    }
}
