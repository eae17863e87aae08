package org.heretogether.kiosk;

import java.time.Duration;
import org.heretogether.decision.FinishedThings;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves photos and sounds of what was finished, as long as they are shown. Their address is made from what is in them. */
@RestController
class FinishedController {

    private final FinishedThings things;

    FinishedController(FinishedThings things) {
        this.things = things;
    }

    @GetMapping("/finished/{hash:[0-9a-f]{64}}")
    ResponseEntity<Resource> thing(@PathVariable String hash) {
        return things.shown(hash)
                .map(thing -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(thing.file().mediaType()))
                        .header("X-Content-Type-Options", "nosniff")
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                        .<Resource>body(new FileSystemResource(things.path(thing))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
