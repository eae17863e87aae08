package org.heretogether.picture;

import static heretogether.db.Tables.PICTURE;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.heretogether.base.PictureId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class PictureRepository {

    private final DSLContext dsl;

    PictureRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<PictureId> find(VenueId venue, PictureKey key) {
        return dsl.select(PICTURE.PICTURE_ID)
                .from(PICTURE)
                .where(is(venue, key))
                .fetchOptional(PICTURE.PICTURE_ID);
    }

    PictureId insertIfNew(VenueId venue, PictureKey key, Wording wording, String author, String licence) {
        // Not onDuplicateKeyIgnore(): INSERT IGNORE also hides a missing venue.
        dsl.insertInto(PICTURE)
                .set(PICTURE.PICTURE_ID, PictureId.next())
                .set(PICTURE.VENUE_ID, venue)
                .set(PICTURE.PACK, key.pack())
                .set(PICTURE.NAME, key.name())
                .set(PICTURE.WORDING, wording)
                .set(PICTURE.AUTHOR, author)
                .set(PICTURE.LICENCE, licence)
                .onDuplicateKeyUpdate()
                .set(PICTURE.PICTURE_ID, PICTURE.PICTURE_ID)
                .execute();
        // The shared lock reads what is committed now: another transaction's row is not in our snapshot.
        return dsl.select(PICTURE.PICTURE_ID)
                .from(PICTURE)
                .where(is(venue, key))
                .forShare()
                .fetchSingle(PICTURE.PICTURE_ID);
    }

    Map<PictureId, PictureKey> keys(VenueId venue, Collection<PictureId> ids) {
        return dsl.select(PICTURE.PICTURE_ID, PICTURE.PACK, PICTURE.NAME)
                .from(PICTURE)
                .where(PICTURE.VENUE_ID.eq(venue))
                .and(PICTURE.PICTURE_ID.in(ids))
                .fetchMap(PICTURE.PICTURE_ID, row -> new PictureKey(row.value2(), row.value3()));
    }

    private static Condition is(VenueId venue, PictureKey key) {
        return PICTURE.VENUE_ID.eq(venue).and(PICTURE.PACK.eq(key.pack())).and(PICTURE.NAME.eq(key.name()));
    }
}
