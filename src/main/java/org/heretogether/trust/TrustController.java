package org.heretogether.trust;

import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.CertificateEncodingException;
import java.util.Locale;
import org.heretogether.words.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page about trusting us, and what there is to trust. Plain HTML: it has to work on a tablet of ten years ago. */
@RestController
class TrustController {

    private static final String SEEN =
            "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'><path d='M0,0h1v1h-1z'/></svg>";

    private final Certificates certificates;
    private final TabletAddress address;
    private final Words words;

    TrustController(Certificates certificates, TabletAddress address, Words words) {
        this.certificates = certificates;
        this.address = address;
        this.words = words;
    }

    @GetMapping("/trust")
    ResponseEntity<String> page(
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String device,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String browser,
            Locale locale,
            HttpServletRequest request) {
        String chosen = words.languages().contains(language) ? language : words.languageFor(locale);
        var page = new TrustPage(words, chosen, Device.of(device, browser), address, request.getServerName());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body(page.html());
    }

    // The type that makes an iPad offer to install it.
    @GetMapping("/trust/here-together.crt")
    ResponseEntity<byte[]> authority() throws CertificateEncodingException {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/x-x509-ca-cert"))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"here-together.crt\"")
                .body(certificates.trusted().getEncoded());
    }

    @GetMapping("/trust/seen.svg")
    ResponseEntity<String> seen() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .cacheControl(CacheControl.noStore())
                .body(SEEN);
    }
}
