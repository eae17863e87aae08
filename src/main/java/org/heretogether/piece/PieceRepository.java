package org.heretogether.piece;

import static heretogether.db.Tables.PIECE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.heretogether.base.ContributionId;
import org.heretogether.base.KioskId;
import org.heretogether.base.PieceId;
import org.heretogether.base.VenueId;
import org.heretogether.venue.Kiosk;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.types.UInteger;
import org.springframework.stereotype.Repository;

@Repository
class PieceRepository {

    /** A piece that was announced, and whether it is stored by now. */
    record Announced(Coming coming, boolean stored) {}

    private final DSLContext db;

    PieceRepository(DSLContext db) {
        this.db = db;
    }

    // Not onDuplicateKeyIgnore(): INSERT IGNORE also hides a missing kiosk.
    void insertIfNew(Kiosk kiosk, Coming coming, Instant begunAt) {
        db.insertInto(PIECE)
                .set(PIECE.PIECE_ID, coming.pieceId())
                .set(PIECE.VENUE_ID, kiosk.venueId())
                .set(PIECE.KIOSK_ID, kiosk.kioskId())
                .set(PIECE.CONTRIBUTION_ID, coming.contributionId())
                .set(PIECE.KIND, coming.kind().named())
                .set(PIECE.MEDIA_TYPE, coming.mediaType())
                .set(PIECE.SECONDS, UInteger.valueOf(coming.seconds()))
                .set(PIECE.SENT_HASH, coming.hash())
                .set(PIECE.SENT_LENGTH, UInteger.valueOf(coming.sentLength()))
                .set(PIECE.BEGUN_AT, begunAt)
                .onDuplicateKeyUpdate()
                .set(PIECE.PIECE_ID, PIECE.PIECE_ID)
                .execute();
    }

    Optional<Announced> find(VenueId venue, PieceId piece) {
        return db.select(
                        PIECE.PIECE_ID,
                        PIECE.CONTRIBUTION_ID,
                        PIECE.KIND.convertFrom(kind -> PieceKind.of(kind).orElseThrow()),
                        PIECE.MEDIA_TYPE,
                        PIECE.SECONDS.convertFrom(UInteger::intValue),
                        PIECE.SENT_HASH.convertFrom(hash -> HexFormat.of().formatHex(hash)),
                        PIECE.SENT_LENGTH.convertFrom(UInteger::intValue),
                        PIECE.STORED_AT)
                .from(PIECE)
                .where(PIECE.VENUE_ID.eq(venue))
                .and(PIECE.PIECE_ID.eq(piece))
                .fetchOptional(row -> new Announced(
                        new Coming(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7()),
                        row.value8() != null));
    }

    void stored(PieceId piece, String fileHash, int length, Instant at) {
        db.update(PIECE)
                .set(PIECE.FILE_HASH, HexFormat.of().parseHex(fileHash))
                .set(PIECE.LENGTH, UInteger.valueOf(length))
                .set(PIECE.STORED_AT, at)
                .where(PIECE.PIECE_ID.eq(piece))
                .execute();
    }

    void delete(PieceId piece) {
        db.deleteFrom(PIECE)
                .where(PIECE.PIECE_ID.eq(piece))
                .and(PIECE.STORED_AT.isNull())
                .execute();
    }

    /** Those announced before then of which nothing was stored. */
    List<PieceId> arrivingSince(Instant before) {
        return db.select(PIECE.PIECE_ID)
                .from(PIECE)
                .where(PIECE.STORED_AT.isNull())
                .and(PIECE.BEGUN_AT.lt(before))
                .fetch(PIECE.PIECE_ID);
    }

    int arriving(KioskId kiosk) {
        return db.fetchCount(PIECE, PIECE.KIOSK_ID.eq(kiosk), PIECE.STORED_AT.isNull());
    }

    /** Bytes kept for this venue. */
    long kept(VenueId venue) {
        BigDecimal bytes = db.select(sum(PIECE.LENGTH))
                .from(PIECE)
                .where(PIECE.VENUE_ID.eq(venue))
                .fetchOne(sum(PIECE.LENGTH));
        return bytes == null ? 0 : bytes.longValue();
    }

    List<Piece> of(VenueId venue, Collection<ContributionId> contributions) {
        return fetch(PIECE.VENUE_ID.eq(venue).and(PIECE.CONTRIBUTION_ID.in(contributions)));
    }

    private List<Piece> fetch(Condition condition) {
        return db.select(
                        PIECE.PIECE_ID,
                        PIECE.CONTRIBUTION_ID,
                        PIECE.KIND.convertFrom(kind -> PieceKind.of(kind).orElseThrow()),
                        PIECE.MEDIA_TYPE,
                        PIECE.SECONDS.convertFrom(UInteger::intValue),
                        PIECE.FILE_HASH.convertFrom(hash -> HexFormat.of().formatHex(hash)),
                        PIECE.LENGTH.convertFrom(UInteger::intValue),
                        PIECE.STORED_AT)
                .from(PIECE)
                .where(condition)
                .and(PIECE.STORED_AT.isNotNull())
                .orderBy(PIECE.STORED_AT, PIECE.PIECE_ID)
                .fetch(mapping(Piece::new));
    }
}
