package org.heretogether.kiosk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.heretogether.base.ContributionId;
import org.heretogether.base.PieceId;
import org.heretogether.contribution.Contributions;
import org.heretogether.contribution.Verdict.Reason;
import org.heretogether.piece.Arrival;
import org.heretogether.piece.Coming;
import org.heretogether.piece.PieceKind;
import org.heretogether.piece.Pieces;
import org.heretogether.venue.Kiosk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what people made, part by part, each part no larger than 256 KiB. */
@RestController
class PiecesController {

    private static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_BYTES_OF_WORDS = 4096;

    private final Pieces pieces;
    private final Contributions contributions;
    private final JsonMapper json;

    PiecesController(Pieces pieces, Contributions contributions, JsonMapper json) {
        this.pieces = pieces;
        this.contributions = contributions;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record PieceMessage(UUID contributionId, String kind, String mediaType, int seconds, String sha256, int length) {

        Coming coming(PieceId piece) {
            return new Coming(
                    piece,
                    new ContributionId(contributionId),
                    PieceKind.of(kind).orElseThrow(() -> new IllegalArgumentException("No such kind: " + kind)),
                    mediaType,
                    seconds,
                    sha256,
                    length);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ArrivalMessage(String state, @Nullable Long offset) {}

    @PutMapping("/api/v1/pieces/{pieceId}")
    ResponseEntity<?> begin(Kiosk kiosk, @PathVariable String pieceId, HttpServletRequest request) throws IOException {
        PieceId piece = id(pieceId);
        byte[] body = read(request, MOST_BYTES_OF_WORDS);
        PieceMessage message = json.readValue(body, PieceMessage.class);
        Coming coming;
        try {
            coming = message.coming(piece);
        } catch (IllegalArgumentException | NullPointerException notAccepted) {
            return notAccepted(kiosk, pieceId);
        }
        return answer(kiosk, piece, pieces.begin(kiosk, coming));
    }

    @PatchMapping("/api/v1/pieces/{pieceId}")
    ResponseEntity<?> append(
            Kiosk kiosk,
            @PathVariable String pieceId,
            @RequestHeader("Upload-Offset") long offset,
            HttpServletRequest request)
            throws IOException {
        PieceId piece = id(pieceId);
        return answer(kiosk, piece, pieces.append(kiosk, piece, offset, read(request, MOST_BYTES)));
    }

    @PostMapping("/api/v1/pieces/{pieceId}/complete")
    ResponseEntity<?> complete(Kiosk kiosk, @PathVariable String pieceId) {
        PieceId piece = id(pieceId);
        return answer(kiosk, piece, pieces.complete(kiosk, piece));
    }

    private ResponseEntity<?> answer(Kiosk kiosk, PieceId piece, Arrival arrival) {
        return switch (arrival) {
            case Arrival.Partly(long offset) -> ResponseEntity.ok(new ArrivalMessage("arriving", offset));
            case Arrival.Stored stored -> ResponseEntity.ok(new ArrivalMessage("stored", null));
            case Arrival.GoOnFrom(long offset) ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(new ArrivalMessage("arriving", offset));
            case Arrival.NotAccepted notAccepted -> notAccepted(kiosk, piece.toString());
            case Arrival.NoRoom noRoom ->
                ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, "60")
                        .body(Problems.problem(
                                        HttpStatus.SERVICE_UNAVAILABLE, "no-room", "There is no room here. Keep it.")
                                .getBody());
            case Arrival.Unknown unknown ->
                Problems.problem(HttpStatus.NOT_FOUND, "nothing-here", "There is nothing at this address.");
        };
    }

    private ResponseEntity<?> notAccepted(Kiosk kiosk, String piece) {
        contributions.keepRefused(kiosk, piece, Reason.NOT_UNDERSTOOD, "{\"piece\":\"" + piece + "\"}");
        return Problems.problem(
                HttpStatus.UNPROCESSABLE_CONTENT, "not-accepted", "We cannot keep this. Keep it aside.");
    }

    private static PieceId id(String text) {
        try {
            return PieceId.of(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotRead();
        }
    }

    private static byte[] read(HttpServletRequest request, int most) throws IOException {
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new TooLarge(most);
        }
        return body;
    }
}
