package org.heretogether.kiosk;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the kiosk's own page and its service worker, whose reach is that one page. */
@RestController
class KioskPageController {

    @GetMapping(path = {"/kiosk", "/kiosk/"})
    ResponseEntity<Resource> page() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("static/kiosk/index.html"));
    }

    @GetMapping("/kiosk/service-worker.js")
    ResponseEntity<Resource> serviceWorker() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", "/kiosk")
                .body(new ClassPathResource("static/kiosk/service-worker.js"));
    }
}
