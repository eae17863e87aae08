package org.heretogether.piece;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heretogether.base.ContributionId;
import org.heretogether.base.DataFolder;
import org.heretogether.base.PieceId;
import org.heretogether.base.VenueId;
import org.heretogether.venue.Kiosk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Takes in pieces part by part: a cut connection loses nothing, and what is not whole is never listed. */
@Service
public class Pieces {

    private static final Logger LOG = LoggerFactory.getLogger(Pieces.class);

    /** A day, less the hour between two looks. */
    private static final Duration PATIENCE = Duration.ofHours(23);

    private static final long ROOM_FOR_THE_REST = 300L << 20;
    private static final int MOST_ARRIVING = 200;

    private final PieceRepository repository;
    private final PieceFiles files;
    private final Clock clock;
    private final long mostBytes;
    // One piece at a time in each of these: two pages of one tablet may send the same part at once.
    private final Object[] locks = Stream.generate(Object::new).limit(64).toArray();

    Pieces(
            PieceRepository repository,
            DataFolder folder,
            Clock clock,
            @Value("${heretogether.pieces-most-bytes:5000000000}") long mostBytes) {
        this.repository = repository;
        this.files = new PieceFiles(folder.path().resolve("pieces"));
        this.clock = clock;
        this.mostBytes = mostBytes;
    }

    /** A tablet says what it will send. The same may be said any number of times; the answer is how far it has come. */
    public Arrival begin(Kiosk kiosk, Coming coming) {
        synchronized (lockOf(coming.pieceId())) {
            Optional<PieceRepository.Announced> known = repository.find(kiosk.venueId(), coming.pieceId());
            if (known.isEmpty()) {
                if (!hasRoom(kiosk, coming)) {
                    return new Arrival.NoRoom();
                }
                repository.insertIfNew(kiosk, coming, clock.instant());
                known = repository.find(kiosk.venueId(), coming.pieceId());
            }
            if (known.isEmpty()) {
                return new Arrival.Unknown();
            }
            if (!known.get().coming().equals(coming)) {
                return new Arrival.NotAccepted();
            }
            return known.get().stored() ? new Arrival.Stored() : new Arrival.Partly(files.size(coming.pieceId()));
        }
    }

    /** Adds the next part. {@code offset} is where the tablet thinks it begins. */
    public Arrival append(Kiosk kiosk, PieceId piece, long offset, byte[] part) {
        synchronized (lockOf(piece)) {
            Optional<PieceRepository.Announced> known = repository.find(kiosk.venueId(), piece);
            if (known.isEmpty()) {
                return new Arrival.Unknown();
            }
            if (known.get().stored()) {
                return new Arrival.Stored();
            }
            long size = files.size(piece);
            if (offset != size || size + part.length > known.get().coming().sentLength()) {
                return new Arrival.GoOnFrom(size);
            }
            files.append(piece, part);
            return new Arrival.Partly(size + part.length);
        }
    }

    /** The tablet has sent all of it. It is stored when it is as long as was said, and what was said. */
    public Arrival complete(Kiosk kiosk, PieceId piece) {
        synchronized (lockOf(piece)) {
            Optional<PieceRepository.Announced> known = repository.find(kiosk.venueId(), piece);
            if (known.isEmpty()) {
                return new Arrival.Unknown();
            }
            return known.get().stored()
                    ? new Arrival.Stored()
                    : complete(known.get().coming());
        }
    }

    private Arrival complete(Coming coming) {
        long size = files.size(coming.pieceId());
        if (size < coming.sentLength()) {
            return new Arrival.GoOnFrom(size);
        }
        byte[] sent = files.read(coming.pieceId());
        if (!Arrays.equals(SafeBytes.sha256(sent), coming.hash())) {
            files.forgetPart(coming.pieceId());
            return new Arrival.GoOnFrom(0);
        }
        Optional<byte[]> safe = SafeBytes.of(coming, sent);
        if (safe.isEmpty()) {
            repository.delete(coming.pieceId());
            files.forgetPart(coming.pieceId());
            return new Arrival.NotAccepted();
        }
        String fileHash = HexFormat.of().formatHex(SafeBytes.sha256(safe.get()));
        files.keep(fileHash, safe.get());
        repository.stored(coming.pieceId(), fileHash, safe.get().length, clock.instant());
        files.forgetPart(coming.pieceId());
        return new Arrival.Stored();
    }

    /** The whole pieces of these contributions, in the order they came. */
    public Map<ContributionId, List<Piece>> of(VenueId venue, Collection<ContributionId> contributions) {
        return repository.of(venue, contributions).stream().collect(Collectors.groupingBy(Piece::contributionId));
    }

    /** Where its bytes lie. Only for organisers: it is what a person made, as they made it. */
    public Path file(Piece piece) {
        return files.whole(piece.fileHash());
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 60_000)
    void forgetWhatNeverBecameWhole() {
        Instant before = clock.instant().minus(PATIENCE);
        int parts = files.forgetPartsBefore(before);
        List<PieceId> gone = repository.arrivingSince(before).stream()
                .filter(piece -> files.size(piece) == 0)
                .toList();
        gone.forEach(repository::delete);
        if (parts + gone.size() > 0) {
            LOG.info("{} pieces never became whole; the tablets may send them again", Math.max(parts, gone.size()));
        }
    }

    private boolean hasRoom(Kiosk kiosk, Coming coming) {
        boolean room = files.room() > ROOM_FOR_THE_REST + coming.sentLength()
                && repository.kept(kiosk.venueId()) + coming.sentLength() <= mostBytes
                && repository.arriving(kiosk.kioskId()) < MOST_ARRIVING;
        if (!room) {
            LOG.warn("There is no room for more pieces; the tablets keep them");
        }
        return room;
    }

    private Object lockOf(PieceId piece) {
        return locks[Math.floorMod(piece.hashCode(), locks.length)];
    }
}
