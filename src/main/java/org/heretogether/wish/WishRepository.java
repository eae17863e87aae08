package org.heretogether.wish;

import static heretogether.db.Tables.GONE;
import static heretogether.db.Tables.WISH;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heretogether.base.VenueId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class WishRepository {

    private static final int MOST = 1000;

    private final DSLContext db;

    WishRepository(DSLContext db) {
        this.db = db;
    }

    List<Wish> all(VenueId venue) {
        return db.select(WISH.WISH_ID, WISH.HOW, WISH.WHO, WISH.CONTACT, WISH.TOLD_AT)
                .from(WISH)
                .where(WISH.VENUE_ID.eq(venue))
                .orderBy(WISH.TOLD_AT.isNotNull(), WISH.WHO, WISH.WISH_ID)
                .limit(MOST)
                .fetch(row -> new Wish(
                        row.value1(),
                        Wish.How.of(row.value2()).orElseThrow(),
                        row.value3(),
                        row.value4(),
                        row.value5()));
    }

    int waiting(VenueId venue) {
        return db.fetchCount(WISH, WISH.VENUE_ID.eq(venue), WISH.TOLD_AT.isNull());
    }

    void insertIfNew(VenueId venue, Wish wish) {
        db.insertInto(WISH)
                .set(WISH.WISH_ID, wish.wishId())
                .set(WISH.VENUE_ID, venue)
                .set(WISH.HOW, wish.how().named())
                .set(WISH.WHO, wish.who())
                .set(WISH.CONTACT, wish.contact())
                .onDuplicateKeyUpdate()
                .set(WISH.WISH_ID, WISH.WISH_ID)
                .execute();
    }

    void write(VenueId venue, UUID wish, String who, String contact) {
        db.update(WISH)
                .set(WISH.WHO, who)
                .set(WISH.CONTACT, contact)
                .where(WISH.VENUE_ID.eq(venue))
                .and(WISH.WISH_ID.eq(wish))
                .execute();
    }

    void told(VenueId venue, UUID wish, @Nullable Instant at) {
        db.update(WISH)
                .set(WISH.TOLD_AT, at)
                .where(WISH.VENUE_ID.eq(venue))
                .and(WISH.WISH_ID.eq(wish))
                .execute();
    }

    /** Takes it away for good: neither an older backup nor a tablet that sends once more brings it back to stay. */
    void delete(VenueId venue, UUID wish, Instant at) {
        db.insertInto(GONE)
                .set(GONE.GONE_ID, wish)
                .set(GONE.VENUE_ID, venue)
                .set(GONE.GONE_AT, at)
                .onDuplicateKeyUpdate()
                .set(GONE.GONE_ID, GONE.GONE_ID)
                .execute();
        db.deleteFrom(WISH)
                .where(WISH.VENUE_ID.eq(venue))
                .and(WISH.WISH_ID.eq(wish))
                .execute();
    }
}
