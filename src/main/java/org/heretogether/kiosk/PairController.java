package org.heretogether.kiosk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heretogether.base.RoundId;
import org.heretogether.contribution.PairAnswer;
import org.heretogether.contribution.PicturePair;
import org.heretogether.contribution.PicturePairs;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Venue;
import org.heretogether.venue.Venues;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The pictures that pairs are made of, and the way back to what a pair belongs to. */
@RestController
class PairController {

    private static final String RETRY_AFTER_SECONDS = "600";

    private final PicturePairs pairs;
    private final Pictures pictures;
    private final Venues venues;
    private final WaysOfIdeas ways;

    PairController(PicturePairs pairs, Pictures pictures, Venues venues, WaysOfIdeas ways) {
        this.pairs = pairs;
        this.pictures = pictures;
        this.venues = venues;
        this.ways = ways;
    }

    record KindsMessage(List<List<PictureMessage>> kinds) {}

    record PictureMessage(String picture, String src, Map<String, String> words) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record PairMessage(List<PictureKey> pair) {}

    record KnownMessage(
            UUID turnId, int revision, List<UUID> rounds, boolean ideas, List<WaysOfIdeas.WayMessage> ways) {}

    @GetMapping("/api/v1/pair-pictures")
    ResponseEntity<KindsMessage> pictures(Kiosk kiosk) {
        Venue venue = venues.get(kiosk.venueId());
        var languages = new HashSet<>(venue.languages());
        languages.add("en");
        List<List<PictureMessage>> kinds = this.pictures.forPairs().stream()
                .map(kind -> kind.stream().map(key -> message(key, languages)).toList())
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(new KindsMessage(kinds));
    }

    @PostMapping("/api/v1/pairs")
    ResponseEntity<?> find(Kiosk kiosk, @RequestBody PairMessage message) {
        if (message.pair() == null
                || message.pair().size() != 2
                || message.pair().contains(null)) {
            throw new NotRead();
        }
        String first = message.pair().getFirst().toString();
        String second = message.pair().getLast().toString();
        if (first.equals(second)) {
            throw new NotRead();
        }
        return switch (pairs.find(kiosk, new PicturePair(first, second))) {
            case PairAnswer.Known known ->
                ResponseEntity.ok(new KnownMessage(
                        known.turnId().value(),
                        known.nextRevision(),
                        known.open().stream().map(RoundId::value).toList(),
                        known.ideas(),
                        ways.of(kiosk.venueId(), known.turnId())));
            case PairAnswer.Unknown unknown ->
                Problems.problem(HttpStatus.NOT_FOUND, "unknown-pair", "We do not know this pair.");
            case PairAnswer.GivenTwice twice ->
                Problems.problem(HttpStatus.CONFLICT, "pair-given-twice", "Two people were given this pair.");
            case PairAnswer.TooManyTries tooMany -> {
                var problem = Problems.problem(
                        HttpStatus.TOO_MANY_REQUESTS, "too-many-tries", "Too many pairs were tried. Wait a while.");
                yield ResponseEntity.status(problem.getStatusCode())
                        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                        .body(problem.getBody());
            }
        };
    }

    private PictureMessage message(PictureKey key, HashSet<String> languages) {
        Map<String, String> words = pictures.drawn(key).byLanguage().entrySet().stream()
                .filter(text -> languages.contains(text.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new PictureMessage(key.toString(), key.src(), words);
    }
}
