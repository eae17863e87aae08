package org.heretogether.keep;

import static heretogether.db.Tables.CLIP;
import static heretogether.db.Tables.CONTRIBUTION;
import static org.assertj.core.api.Assertions.assertThat;

import heretogether.db.tables.records.ContributionRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.heretogether.backup.Backups;
import org.heretogether.base.ContributionId;
import org.heretogether.base.DataFolder;
import org.heretogether.base.PieceId;
import org.heretogether.base.Transactions;
import org.heretogether.base.TurnId;
import org.heretogether.base.VenueId;
import org.heretogether.contribution.Brought;
import org.heretogether.contribution.Contributions;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.hold.HoldState;
import org.heretogether.hold.Holds;
import org.heretogether.piece.Coming;
import org.heretogether.piece.PieceKind;
import org.heretogether.piece.Pieces;
import org.heretogether.result.Results;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.MovedClock;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Venue;
import org.heretogether.venue.Venues;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** A place with people who bring things, and a clock that is moved. */
abstract class KeepTest extends DatabaseTest {

    static final String OTTERS = "Swimming with otters";

    @Autowired
    KeepRepository keeping;

    @Autowired
    GoneRepository gone;

    @Autowired
    GoneListRepository list;

    @Autowired
    DueRepository due;

    @Autowired
    DataFolder data;

    @Autowired
    Venues venues;

    @Autowired
    Transactions transactions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Contributions contributions;

    @Autowired
    Rounds rounds;

    @Autowired
    Results results;

    @Autowired
    Holds holds;

    @Autowired
    Pieces pieces;

    @Autowired
    Backups backups;

    final MovedClock clock = new MovedClock(Instant.now());
    KeepTimes times;
    Deletions deletions;
    Venue place;
    VenueId venue;
    Kiosk kiosk;

    @BeforeEach
    void aPlace() {
        times = new KeepTimes(keeping, clock);
        deletions = new Deletions(due, gone, new GoneFiles(list, data), times, venues, transactions, events, clock);
        place = hall.place();
        venue = place.venueId();
        kiosk = hall.kiosk(place);
    }

    void choose(Kept kept, int months) {
        times.choose(venue, times.of(venue, kept).months(months), "Sam");
    }

    Round answered(int people) {
        Round round = hall.openPickOne(place);
        for (int person = 0; person < people; person++) {
            contributions.accept(kiosk, hall.answer(round, hall.picked(round, person % 3)));
        }
        return round;
    }

    /** Somebody puts up an idea in words and a sound; where the sound's file lies. */
    Path idea(String words, int seed) throws IOException {
        var bytes = new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, (byte) seed, 2, 3, 4};
        var id = ContributionId.next();
        var piece = PieceId.next();
        var coming = new Coming(piece, id, PieceKind.SOUND, "audio/webm", 5, sha256(bytes), bytes.length);
        pieces.begin(kiosk, coming);
        pieces.append(kiosk, piece, 0, bytes);
        pieces.complete(kiosk, piece);
        contributions.accept(
                kiosk,
                new Brought.AnIdea(
                        id,
                        TurnId.next(),
                        new Brought.Way("en", "touch"),
                        Instant.now(),
                        new Brought.Idea(words, List.of(), List.of(piece.value()), "en")));
        Path file = pieces.file(
                Objects.requireNonNull(pieces.of(venue, List.of(id)).get(id)).getFirst());
        assertThat(file).hasBinaryContent(bytes);
        return file;
    }

    ContributionId of(String words) {
        return db.fetchOptional(CONTRIBUTION, CONTRIBUTION.VALUE.contains(words))
                .map(ContributionRecord::getContributionId)
                .orElseThrow();
    }

    void takeAway(String words) {
        var held = holds.in(venue, HoldState.WAITING).stream()
                .filter(one -> one.words().equals(words))
                .findFirst()
                .orElseThrow();
        holds.decide(venue, held, HoldState.TAKEN_AWAY, "Sam");
    }

    /** A sound as a voice would have made it of this text. */
    Path clip(String text) throws IOException {
        String id = sha256(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        db.insertInto(CLIP)
                .set(CLIP.VENUE_ID, venue)
                .set(CLIP.CLIP_ID, id)
                .set(CLIP.LANGUAGE, "en")
                .set(CLIP.TEXT, text)
                .set(CLIP.VOICE, "a voice")
                .set(CLIP.CREATED_AT, clock.instant())
                .execute();
        Path file = data.path().resolve("clips").resolve(id.substring(0, 2)).resolve(id + ".wav");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "a voice says it");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
