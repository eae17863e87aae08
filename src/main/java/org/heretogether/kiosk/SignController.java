package org.heretogether.kiosk;

import java.time.Duration;
import org.heretogether.sign.SignClips;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves films in sign language. A film never changes: its address is made from what is in it. */
@RestController
class SignController {

    private final SignClips signs;

    SignController(SignClips signs) {
        this.signs = signs;
    }

    @GetMapping("/signs/{film:[0-9a-f]{64}}.{ending:mp4|webm}")
    ResponseEntity<Resource> film(@PathVariable String film, @PathVariable String ending) {
        return signs.file(film)
                .filter(file -> file.toString().endsWith("." + ending))
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("video/" + ending))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable())
                        .<Resource>body(new FileSystemResource(file)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
