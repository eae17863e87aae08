package org.heretogether.kiosk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.heretogether.result.AtTheDoor;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Kiosks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Hands a tablet its pack, or says that the one it has is still right. */
@RestController
class PackController {

    // A hall of tablets asks every few seconds: what is packed once serves all who ask within a second.
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Packs packs;
    private final AtTheDoor atTheDoor;
    private final Kiosks kiosks;
    private final JsonMapper json;
    private final Clock clock;
    private final Map<VenueId, Packed> packed = new ConcurrentHashMap<>();

    PackController(Packs packs, AtTheDoor atTheDoor, Kiosks kiosks, JsonMapper json, Clock clock) {
        this.packs = packs;
        this.atTheDoor = atTheDoor;
        this.kiosks = kiosks;
        this.json = json;
        this.clock = clock;
    }

    private record Packed(ClipLists lists, @Nullable UUID howItWas, Instant at) {}

    // Spring answers 304 by itself when the tablet names this tag in If-None-Match.
    @GetMapping("/api/v1/pack")
    ResponseEntity<byte[]> pack(Kiosk kiosk) {
        Packed now = fresh(kiosk.venueId());
        byte[] body =
                json.writeValueAsBytes(now.lists().pack().forKiosk(kiosk.name(), kiosk.settings(), now.howItWas()));
        kiosks.seen(kiosk, kiosk.kept());
        return ResponseEntity.ok()
                // Weak, because compression changes the bytes on the wire.
                .eTag("W/\"" + Tag.of(body) + "\"")
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    /** The newest list of this language; whoever asks by an older address hears of the new one with the next pack. */
    @GetMapping("/api/v1/clips/{language}/{tag}")
    ResponseEntity<byte[]> clips(Kiosk kiosk, @PathVariable String language) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(fresh(kiosk.venueId()).lists().body(language));
    }

    private Packed fresh(VenueId venue) {
        Instant now = clock.instant();
        return packed.compute(
                venue, (id, before) -> before != null && before.at().plus(FRESH).isAfter(now) ? before : pack(id, now));
    }

    private Packed pack(VenueId venue, Instant now) {
        UUID ends = atTheDoor.asked(venue).map(GatheringId::value).orElse(null);
        return new Packed(ClipLists.takenOutOf(packs.pack(venue), json), ends, now);
    }
}
