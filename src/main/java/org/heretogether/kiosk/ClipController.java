package org.heretogether.kiosk;

import java.time.Duration;
import org.heretogether.clip.Clips;
import org.heretogether.clip.Sound;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves sounds. A sound never changes: its address is made from what it says. */
@RestController
class ClipController {

    private final Clips clips;

    ClipController(Clips clips) {
        this.clips = clips;
    }

    @GetMapping("/clips/{clipId}.wav")
    ResponseEntity<?> clip(@PathVariable String clipId) {
        return switch (clips.find(clipId)) {
            case Sound.Ready ready ->
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("audio/wav"))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable())
                        .body(new FileSystemResource(ready.file()));
            case Sound.InMemory inMemory ->
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("audio/wav"))
                        .cacheControl(CacheControl.noStore())
                        .body(inMemory.wav());
            case Sound.BeingMade beingMade ->
                ResponseEntity.status(503).header(HttpHeaders.RETRY_AFTER, "2").build();
            case Sound.Unknown unknown -> ResponseEntity.notFound().build();
        };
    }
}
