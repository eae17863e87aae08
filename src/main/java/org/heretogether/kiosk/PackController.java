package org.heretogether.kiosk;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.heretogether.base.VenueId;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Kiosks;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Hands a tablet its pack, or says that the one it has is still right. */
@RestController
class PackController {

    // A hall of tablets asks every few seconds: what is packed once serves all who ask within a second.
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Packs packs;
    private final Kiosks kiosks;
    private final JsonMapper json;
    private final Clock clock;
    private final Map<VenueId, Packed> packed = new ConcurrentHashMap<>();

    PackController(Packs packs, Kiosks kiosks, JsonMapper json, Clock clock) {
        this.packs = packs;
        this.kiosks = kiosks;
        this.json = json;
        this.clock = clock;
    }

    private record Packed(Pack pack, Instant at) {}

    // Spring answers 304 by itself when the tablet names this tag in If-None-Match.
    @GetMapping("/api/v1/pack")
    ResponseEntity<byte[]> pack(Kiosk kiosk) {
        byte[] body = json.writeValueAsBytes(fresh(kiosk.venueId()).forKiosk(kiosk.name(), kiosk.settings()));
        kiosks.seen(kiosk, kiosk.kept());
        return ResponseEntity.ok()
                .eTag(tag(body))
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    private Pack fresh(VenueId venue) {
        Instant now = clock.instant();
        return packed.compute(
                        venue,
                        (id, before) ->
                                before != null && before.at().plus(FRESH).isAfter(now)
                                        ? before
                                        : new Packed(packs.pack(id), now))
                .pack();
    }

    // Weak, because compression changes the bytes on the wire.
    private static String tag(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
