package org.heretogether.gathering;

import static heretogether.db.Tables.GATHERING;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heretogether.base.GatheringId;
import org.heretogether.base.VenueId;
import org.jooq.DSLContext;
import org.jooq.Record7;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;

@Repository
class GatheringRepository {

    private final DSLContext db;

    GatheringRepository(DSLContext db) {
        this.db = db;
    }

    List<Gathering> all(VenueId venue) {
        return gatherings()
                .where(GATHERING.VENUE_ID.eq(venue))
                .orderBy(GATHERING.STARTS_ON.desc(), GATHERING.GATHERING_ID.desc())
                .limit(200)
                .fetch(mapping(Gathering::new));
    }

    Optional<Gathering> find(VenueId venue, GatheringId id) {
        return gatherings()
                .where(GATHERING.VENUE_ID.eq(venue))
                .and(GATHERING.GATHERING_ID.eq(id))
                .fetchOptional(mapping(Gathering::new));
    }

    void insert(Gathering gathering, Instant createdAt) {
        db.insertInto(GATHERING)
                .set(GATHERING.GATHERING_ID, gathering.gatheringId())
                .set(GATHERING.VENUE_ID, gathering.venueId())
                .set(GATHERING.NAME, gathering.name())
                .set(GATHERING.STARTS_ON, gathering.startsOn())
                .set(GATHERING.STATE, wire(gathering.state()))
                .set(GATHERING.REHEARSAL, gathering.rehearsal())
                .set(GATHERING.CREATED_AT, createdAt)
                .set(GATHERING.VERSION, gathering.version())
                .execute();
    }

    void open(VenueId venue, GatheringId id, Instant at) {
        changeState(venue, id, Gathering.State.OPEN);
        db.update(GATHERING)
                .set(GATHERING.OPENED_AT, at)
                .where(GATHERING.VENUE_ID.eq(venue))
                .and(GATHERING.GATHERING_ID.eq(id))
                .execute();
    }

    void changeState(VenueId venue, GatheringId id, Gathering.State state) {
        db.update(GATHERING)
                .set(GATHERING.STATE, wire(state))
                .set(GATHERING.VERSION, GATHERING.VERSION.plus(1))
                .where(GATHERING.VENUE_ID.eq(venue))
                .and(GATHERING.GATHERING_ID.eq(id))
                .execute();
    }

    private SelectJoinStep<
                    Record7<
                            GatheringId,
                            VenueId,
                            org.heretogether.base.Wording,
                            java.time.LocalDate,
                            Gathering.State,
                            Boolean,
                            Integer>>
            gatherings() {
        return db.select(
                        GATHERING.GATHERING_ID,
                        GATHERING.VENUE_ID,
                        GATHERING.NAME,
                        GATHERING.STARTS_ON,
                        GATHERING.STATE.convertFrom(GatheringRepository::state),
                        GATHERING.REHEARSAL,
                        GATHERING.VERSION)
                .from(GATHERING);
    }

    private static String wire(Gathering.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Gathering.State state(String wire) {
        return Gathering.State.valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
