package org.heretogether.kiosk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.heretogether.venue.Kiosk;
import org.heretogether.wish.Wish;
import org.heretogether.wish.Wishes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Takes in how somebody wants to hear what becomes of things. It is not kept which tablet it came from, nor when. */
@RestController
class WishController {

    private static final int MOST_BYTES = 4096;

    private final Wishes wishes;
    private final JsonMapper json;

    WishController(Wishes wishes, JsonMapper json) {
        this.wishes = wishes;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record WishMessage(
            @Nullable UUID id,
            @Nullable String how,
            @Nullable String who,
            @Nullable String contact) {

        Wish wish() {
            if (id == null || how == null) {
                throw new NotRead();
            }
            try {
                return new Wish(
                        id,
                        Wish.How.of(how).orElseThrow(NotRead::new),
                        Objects.requireNonNullElse(who, "").strip(),
                        Objects.requireNonNullElse(contact, "").strip(),
                        null);
            } catch (IllegalArgumentException tooLong) {
                throw new NotRead();
            }
        }
    }

    @PostMapping("/api/v1/wishes")
    ResponseEntity<Void> keep(Kiosk kiosk, HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES);
        wishes.keep(kiosk.venueId(), json.readValue(body, WishMessage.class).wish());
        return ResponseEntity.noContent().build();
    }
}
