package org.heretogether.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.heretogether.contribution.Brought;
import org.heretogether.contribution.Contributions;
import org.heretogether.contribution.TurnEnd;
import org.heretogether.contribution.Verdict;
import org.heretogether.contribution.Verdict.KnownAlready;
import org.heretogether.contribution.Verdict.Reason;
import org.heretogether.contribution.Verdict.Refused;
import org.heretogether.contribution.Verdict.Stored;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Kiosks;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes what a tablet hands up: one verdict per item, whatever became of the others. */
@RestController
class ContributionsController {

    private static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_ITEMS = 50;
    private static final int MOST_KEPT = 1_000_000;

    private final Contributions contributions;
    private final Kiosks kiosks;
    private final Places places;
    private final JsonMapper json;
    private final Clock clock;

    ContributionsController(Contributions contributions, Kiosks kiosks, Places places, JsonMapper json, Clock clock) {
        this.contributions = contributions;
        this.kiosks = kiosks;
        this.places = places;
        this.json = json;
        this.clock = clock;
    }

    record VerdictMessage(
            String id,
            String verdict,
            @Nullable String reason,
            @Nullable String because) {}

    record VerdictsMessage(List<VerdictMessage> verdicts) {}

    @PostMapping("/api/v1/contributions")
    VerdictsMessage take(Kiosk kiosk, HttpServletRequest request) throws IOException {
        // Read whole before it takes a place: a tablet with a slow link holds up nobody.
        JsonNode batch = json.readTree(read(request));
        return places.inOne(() -> take(kiosk, batch));
    }

    private VerdictsMessage take(Kiosk kiosk, JsonNode batch) {
        JsonNode items = batch.path("items");
        if (!items.isArray()) {
            throw new NotRead();
        }
        if (items.size() > MOST_ITEMS) {
            throw new TooLarge(MOST_ITEMS);
        }
        Duration tabletIsBehind = tabletIsBehind(batch.path("sentAt"));
        var verdicts = new ArrayList<VerdictMessage>();
        for (JsonNode item : items) {
            verdicts.add(take(kiosk, item, tabletIsBehind));
        }
        // The tablet counted before it sent; what is answered here is on it no more.
        kiosks.seen(kiosk, Math.clamp(batch.path("kept").asInt(0) - (long) items.size(), 0, MOST_KEPT));
        return new VerdictsMessage(verdicts);
    }

    private VerdictMessage take(Kiosk kiosk, JsonNode item, Duration tabletIsBehind) {
        String id = item.path("id").asString("");
        Verdict verdict = verdict(kiosk, item, tabletIsBehind);
        return switch (verdict) {
            case Stored stored -> new VerdictMessage(id, "stored", null, null);
            case KnownAlready known -> new VerdictMessage(id, "known-already", null, null);
            case Refused(Reason reason) -> {
                contributions.keepRefused(kiosk, id.substring(0, Math.min(80, id.length())), reason, withoutPair(item));
                yield new VerdictMessage(id, "refused", reason.named(), reason.because());
            }
        };
    }

    private Verdict verdict(Kiosk kiosk, JsonNode item, Duration tabletIsBehind) {
        if (!item.isObject()) {
            return new Refused(Reason.NOT_UNDERSTOOD);
        }
        ContributionMessage message;
        try {
            message = json.treeToValue(item, ContributionMessage.class);
        } catch (JacksonException notUnderstood) {
            return new Refused(Reason.NOT_UNDERSTOOD);
        }
        Brought brought;
        TurnEnd end;
        try {
            brought = message.brought(json, tabletIsBehind);
            end = message.turnEnd();
        } catch (JacksonException | IllegalArgumentException notAccepted) {
            return new Refused(Reason.VALUE_NOT_ACCEPTED);
        } catch (DateTimeException outOfTime) {
            return new Refused(Reason.CLOCK);
        }
        return contributions.accept(kiosk, brought, end);
    }

    // Organisers read what was refused; the pair is between the person and the tablet.
    private static String withoutPair(JsonNode item) {
        return item instanceof ObjectNode fields && fields.has("pair")
                ? fields.deepCopy().without("pair").toString()
                : item.toString();
    }

    private static byte[] read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new TooLarge(MOST_BYTES);
        }
        return body;
    }

    private Duration tabletIsBehind(JsonNode sentAt) {
        try {
            return sentAt.isString()
                    ? Duration.between(Instant.parse(sentAt.asString()), clock.instant())
                    : Duration.ZERO;
        } catch (DateTimeException notAMoment) {
            return Duration.ZERO;
        }
    }
}
