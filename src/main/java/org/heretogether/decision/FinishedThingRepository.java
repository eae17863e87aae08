package org.heretogether.decision;

import static heretogether.db.Tables.FINISHED_THING;

import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heretogether.base.ActionId;
import org.heretogether.base.VenueId;
import org.heretogether.piece.PieceKind;
import org.heretogether.piece.SafeFile;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.types.UInteger;
import org.springframework.stereotype.Repository;

@Repository
class FinishedThingRepository {

    private final DSLContext db;

    FinishedThingRepository(DSLContext db) {
        this.db = db;
    }

    List<FinishedThing> of(VenueId venue, Collection<ActionId> actions) {
        return select(FINISHED_THING.VENUE_ID.eq(venue).and(FINISHED_THING.ACTION_ID.in(actions)));
    }

    Optional<FinishedThing> shown(String fileHash) {
        return select(FINISHED_THING.FILE_HASH.eq(HexFormat.of().parseHex(fileHash))).stream()
                .findFirst();
    }

    private List<FinishedThing> select(Condition which) {
        return db.select(
                        FINISHED_THING.FINISHED_THING_ID,
                        FINISHED_THING.ACTION_ID,
                        FINISHED_THING.KIND,
                        FINISHED_THING.MEDIA_TYPE,
                        FINISHED_THING.FILE_HASH,
                        FINISHED_THING.LENGTH)
                .from(FINISHED_THING)
                .where(which)
                .and(FINISHED_THING.TAKEN_AWAY_AT.isNull())
                .orderBy(FINISHED_THING.ADDED_AT, FINISHED_THING.FINISHED_THING_ID)
                .fetch(row -> new FinishedThing(
                        row.value1(),
                        row.value2(),
                        new SafeFile(
                                PieceKind.of(row.value3()).orElseThrow(),
                                row.value4(),
                                HexFormat.of().formatHex(row.value5()),
                                row.value6().intValue())));
    }

    void insert(VenueId venue, FinishedThing thing, String by, Instant at) {
        SafeFile file = thing.file();
        db.insertInto(FINISHED_THING)
                .set(FINISHED_THING.FINISHED_THING_ID, thing.finishedThingId())
                .set(FINISHED_THING.VENUE_ID, venue)
                .set(FINISHED_THING.ACTION_ID, thing.actionId())
                .set(FINISHED_THING.KIND, file.kind().named())
                .set(FINISHED_THING.MEDIA_TYPE, file.mediaType())
                .set(FINISHED_THING.FILE_HASH, HexFormat.of().parseHex(file.fileHash()))
                .set(FINISHED_THING.LENGTH, UInteger.valueOf(file.length()))
                .set(FINISHED_THING.ADDED_BY, by)
                .set(FINISHED_THING.ADDED_AT, at)
                .execute();
    }

    void takeAway(VenueId venue, UUID thing, Instant at) {
        db.update(FINISHED_THING)
                .set(FINISHED_THING.TAKEN_AWAY_AT, at)
                .where(FINISHED_THING.VENUE_ID.eq(venue))
                .and(FINISHED_THING.FINISHED_THING_ID.eq(thing))
                .execute();
    }
}
