package org.heretogether.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Set;
import org.heretogether.venue.DeviceToken;
import org.heretogether.venue.Kiosks;
import org.heretogether.venue.Pairing;
import org.heretogether.venue.Venues;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a tablet whether it is paired, and which code it shows until then. */
@RestController
class PairingController {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");

    private final Kiosks kiosks;
    private final Venues venues;

    PairingController(Kiosks kiosks, Venues venues) {
        this.kiosks = kiosks;
        this.venues = venues;
    }

    record PairedMessage(String state, KioskMessage kiosk) {}

    record KioskMessage(String name) {}

    record WaitingMessage(String state, String code, Instant until) {}

    @PostMapping("/api/v1/pairings")
    ResponseEntity<?> pair(DeviceToken token, HttpServletRequest request) throws UnknownHostException {
        Pairing pairing = isOwnMachine(request)
                ? kiosks.pairOwnMachine(venues.ours().venueId(), token)
                : kiosks.pairing(token, request.getRemoteAddr());
        return switch (pairing) {
            case Pairing.Paired paired ->
                ResponseEntity.ok(new PairedMessage(
                        "paired", new KioskMessage(paired.kiosk().name())));
            case Pairing.Waiting waiting ->
                ResponseEntity.accepted().body(new WaitingMessage("waiting", waiting.code(), waiting.until()));
            case Pairing.Later later ->
                ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, "60")
                        .build();
        };
    }

    // The name in the address must be the machine's own too: a web page elsewhere can point its own name at 127.0.0.1.
    private static boolean isOwnMachine(HttpServletRequest request) throws UnknownHostException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                && OWN_NAMES.contains(request.getServerName())
                && request.getHeader("Forwarded") == null
                && request.getHeader("X-Forwarded-For") == null;
    }
}
