package org.heretogether.venue;

import static heretogether.db.Tables.KIOSK;
import static heretogether.db.Tables.PAIRING;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.base.KioskId;
import org.heretogether.base.VenueId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record6;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;

@Repository
class KioskRepository {

    private static final Field<Integer> KEPT = KIOSK.KEPT.convertFrom(kept -> kept.intValue());
    private static final SelectField<KioskSettings> SETTINGS = row(
                    KIOSK.ASK_SECONDS,
                    KIOSK.COVER_SECONDS,
                    KIOSK.NOBODY_SECONDS,
                    KIOSK.UNDO_SECONDS,
                    KIOSK.HANDED_OUT,
                    KIOSK.PX_PER_MM,
                    KIOSK.MEASURE_ASKED)
            .mapping(KioskSettings::new);

    private final DSLContext db;

    KioskRepository(DSLContext db) {
        this.db = db;
    }

    Optional<Kiosk> find(byte[] tokenHash) {
        return kiosks().where(KIOSK.TOKEN_HASH.eq(tokenHash))
                .and(KIOSK.UNPAIRED_AT.isNull())
                .fetchOptional(mapping(Kiosk::new));
    }

    List<Kiosk> all(VenueId venue) {
        return kiosks().where(KIOSK.VENUE_ID.eq(venue))
                .and(KIOSK.UNPAIRED_AT.isNull())
                .orderBy(KIOSK.PAIRED_AT)
                .limit(1000)
                .fetch(mapping(Kiosk::new));
    }

    void insert(Kiosk kiosk, byte[] tokenHash, Instant pairedAt) {
        db.insertInto(KIOSK)
                .set(KIOSK.KIOSK_ID, kiosk.kioskId())
                .set(KIOSK.VENUE_ID, kiosk.venueId())
                .set(KIOSK.NAME, kiosk.name())
                .set(KIOSK.TOKEN_HASH, tokenHash)
                .set(KIOSK.PAIRED_AT, pairedAt)
                .set(KIOSK.KEPT, org.jooq.types.UInteger.valueOf(kiosk.kept()))
                .onDuplicateKeyUpdate()
                .set(KIOSK.VENUE_ID, kiosk.venueId())
                .set(KIOSK.NAME, kiosk.name())
                .set(KIOSK.PAIRED_AT, pairedAt)
                .setNull(KIOSK.UNPAIRED_AT)
                .execute();
    }

    void settings(VenueId venue, KioskId id, String name, KioskSettings settings) {
        db.update(KIOSK)
                .set(KIOSK.NAME, name)
                .set(KIOSK.ASK_SECONDS, settings.askSeconds())
                .set(KIOSK.COVER_SECONDS, settings.coverSeconds())
                .set(KIOSK.NOBODY_SECONDS, settings.nobodySeconds())
                .set(KIOSK.UNDO_SECONDS, settings.undoSeconds())
                .set(KIOSK.HANDED_OUT, settings.handedOut())
                .where(KIOSK.VENUE_ID.eq(venue))
                .and(KIOSK.KIOSK_ID.eq(id))
                .execute();
    }

    void askToMeasure(VenueId venue, KioskId id) {
        db.update(KIOSK)
                .set(KIOSK.MEASURE_ASKED, true)
                .where(KIOSK.VENUE_ID.eq(venue))
                .and(KIOSK.KIOSK_ID.eq(id))
                .execute();
    }

    void measured(KioskId id, double pxPerMm) {
        db.update(KIOSK)
                .set(KIOSK.PX_PER_MM, pxPerMm)
                .set(KIOSK.MEASURE_ASKED, false)
                .where(KIOSK.KIOSK_ID.eq(id))
                .execute();
    }

    void seen(KioskId id, Instant at, int kept) {
        db.update(KIOSK)
                .set(KIOSK.SEEN_AT, at)
                .set(KIOSK.KEPT, org.jooq.types.UInteger.valueOf(kept))
                .where(KIOSK.KIOSK_ID.eq(id))
                .execute();
    }

    void devices(KioskId id, Devices devices) {
        db.update(KIOSK)
                .set(KIOSK.MICROPHONE, devices.microphone())
                .set(KIOSK.CAMERA, devices.camera())
                .where(KIOSK.KIOSK_ID.eq(id))
                .execute();
    }

    Map<KioskId, Devices> devices(VenueId venue) {
        return db.select(KIOSK.KIOSK_ID, KIOSK.MICROPHONE, KIOSK.CAMERA)
                .from(KIOSK)
                .where(KIOSK.VENUE_ID.eq(venue))
                .and(KIOSK.UNPAIRED_AT.isNull())
                .fetchMap(KIOSK.KIOSK_ID, row -> new Devices(row.value2(), row.value3()));
    }

    void health(KioskId id, Health health) {
        db.update(KIOSK)
                .set(KIOSK.CLOCK_AHEAD_SECONDS, health.clockAheadSeconds())
                .set(KIOSK.BATTERY_PERCENT, health.battery())
                .set(KIOSK.CHARGING, health.charging())
                .set(KIOSK.FREE_MEGABYTES, health.freeMegabytes())
                .where(KIOSK.KIOSK_ID.eq(id))
                .execute();
    }

    Map<KioskId, Health> health(VenueId venue) {
        return db.select(
                        KIOSK.KIOSK_ID,
                        KIOSK.CLOCK_AHEAD_SECONDS,
                        KIOSK.BATTERY_PERCENT,
                        KIOSK.CHARGING,
                        KIOSK.FREE_MEGABYTES)
                .from(KIOSK)
                .where(KIOSK.VENUE_ID.eq(venue))
                .and(KIOSK.UNPAIRED_AT.isNull())
                .fetchMap(KIOSK.KIOSK_ID, row -> new Health(row.value2(), row.value3(), row.value4(), row.value5()));
    }

    boolean unpair(VenueId venue, KioskId id, Instant at) {
        return db.update(KIOSK)
                        .set(KIOSK.UNPAIRED_AT, at)
                        .where(KIOSK.VENUE_ID.eq(venue))
                        .and(KIOSK.KIOSK_ID.eq(id))
                        .and(KIOSK.UNPAIRED_AT.isNull())
                        .execute()
                == 1;
    }

    Optional<Pairing.Waiting> waiting(byte[] tokenHash, Instant now) {
        return db.select(PAIRING.CODE, PAIRING.EXPIRES_AT)
                .from(PAIRING)
                .where(PAIRING.TOKEN_HASH.eq(tokenHash))
                .and(PAIRING.EXPIRES_AT.gt(now))
                .fetchOptional(mapping(Pairing.Waiting::new));
    }

    int waitingFrom(String address, Instant now) {
        return db.fetchCount(PAIRING, PAIRING.ASKED_FROM.eq(address), PAIRING.EXPIRES_AT.gt(now));
    }

    void insertWaiting(byte[] tokenHash, String address, Pairing.Waiting waiting) {
        db.insertInto(PAIRING)
                .set(PAIRING.TOKEN_HASH, tokenHash)
                .set(PAIRING.CODE, waiting.code())
                .set(PAIRING.ASKED_FROM, address)
                .set(PAIRING.EXPIRES_AT, waiting.until())
                .execute();
    }

    void forgetExpired(Instant now) {
        db.deleteFrom(PAIRING).where(PAIRING.EXPIRES_AT.le(now)).execute();
    }

    /** Takes the token that shows this code out of the waiting ones: a code works once. */
    Optional<byte[]> takeByCode(String code, Instant now) {
        Optional<byte[]> tokenHash = db.select(PAIRING.TOKEN_HASH)
                .from(PAIRING)
                .where(PAIRING.CODE.eq(code))
                .and(PAIRING.EXPIRES_AT.gt(now))
                .forUpdate()
                .fetchOptional(PAIRING.TOKEN_HASH);
        db.deleteFrom(PAIRING).where(PAIRING.CODE.eq(code)).execute();
        return tokenHash;
    }

    private SelectJoinStep<Record6<KioskId, VenueId, String, Instant, Integer, KioskSettings>> kiosks() {
        return db.select(KIOSK.KIOSK_ID, KIOSK.VENUE_ID, KIOSK.NAME, KIOSK.SEEN_AT, KEPT, SETTINGS)
                .from(KIOSK);
    }
}
