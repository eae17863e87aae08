package org.heretogether.hold;

import static heretogether.db.Tables.CONTRIBUTION;
import static heretogether.db.Tables.COUNTED;
import static heretogether.db.Tables.HOLD;
import static heretogether.db.Tables.PIECE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import org.heretogether.base.ContributionId;
import org.heretogether.base.KioskId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Repository
class HoldRepository {

    private static final int MOST = 200;
    private static final Field<String> STATE = coalesce(HOLD.STATE, inline(HoldState.WAITING.named()));
    private static final Field<Integer> LOOKS = coalesce(HOLD.VERSION, inline(0));

    private final DSLContext db;
    private final JsonMapper json;

    HoldRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    List<Held> in(VenueId venue, HoldState state) {
        return held(venue, state, isOnesOwn(), CONTRIBUTION.RECEIVED_AT.asc(), MOST);
    }

    List<Held> shownOf(VenueId venue, RoundId round) {
        Condition ofRound = CONTRIBUTION.ROUND_ID.eq(round);
        return held(venue, HoldState.SHOW, ofRound, CONTRIBUTION.RECEIVED_AT.asc(), MOST);
    }

    List<Held> shownIdeas(VenueId venue, int most) {
        return held(venue, HoldState.SHOW, CONTRIBUTION.KIND.eq("idea"), CONTRIBUTION.RECEIVED_AT.desc(), most);
    }

    private List<Held> held(VenueId venue, HoldState state, Condition which, SortField<Instant> order, int most) {
        return db.select(
                        CONTRIBUTION.CONTRIBUTION_ID,
                        CONTRIBUTION.KIOSK_ID,
                        CONTRIBUTION.RECEIVED_AT,
                        CONTRIBUTION.VALUE,
                        LOOKS)
                .from(CONTRIBUTION)
                .leftJoin(HOLD)
                .on(HOLD.CONTRIBUTION_ID.eq(CONTRIBUTION.CONTRIBUTION_ID))
                .where(CONTRIBUTION.VENUE_ID.eq(venue))
                // What was taken back is nobody's to look at.
                .and(exists(selectOne().from(COUNTED).where(COUNTED.CONTRIBUTION_ID.eq(CONTRIBUTION.CONTRIBUTION_ID))))
                .and(which)
                .and(STATE.eq(state.named()))
                .orderBy(order, CONTRIBUTION.CONTRIBUTION_ID)
                .limit(most)
                .fetch(row -> held(row.value1(), row.value2(), row.value3(), row.value4(), state, row.value5()));
    }

    boolean knows(VenueId venue, ContributionId contribution) {
        return db.fetchExists(
                CONTRIBUTION, CONTRIBUTION.VENUE_ID.eq(venue), CONTRIBUTION.CONTRIBUTION_ID.eq(contribution));
    }

    /** False if somebody else has said something since. */
    boolean decide(VenueId venue, ContributionId contribution, HoldState state, int looks, String by, Instant at) {
        if (looks == 0) {
            int inserted = db.insertInto(HOLD)
                    .set(HOLD.CONTRIBUTION_ID, contribution)
                    .set(HOLD.VENUE_ID, venue)
                    .set(HOLD.STATE, state.named())
                    .set(HOLD.LOOKED_AT, at)
                    .set(HOLD.LOOKED_BY, by)
                    .set(HOLD.VERSION, 1)
                    .onDuplicateKeyUpdate()
                    .set(HOLD.CONTRIBUTION_ID, HOLD.CONTRIBUTION_ID)
                    .execute();
            return inserted == 1;
        }
        return db.update(HOLD)
                        .set(HOLD.STATE, state.named())
                        .set(HOLD.LOOKED_AT, at)
                        .set(HOLD.LOOKED_BY, by)
                        .set(HOLD.VERSION, looks + 1)
                        .where(HOLD.VENUE_ID.eq(venue))
                        .and(HOLD.CONTRIBUTION_ID.eq(contribution))
                        .and(HOLD.VERSION.eq(looks))
                        .execute()
                == 1;
    }

    // Ideas, answers in one's own words, and whatever has a piece: a choice among ours needs no look.
    private static Condition isOnesOwn() {
        return CONTRIBUTION
                .KIND
                .eq("idea")
                .or(condition("json_value({0}, '$.kind') = 'open-idea'", CONTRIBUTION.VALUE))
                .or(exists(selectOne().from(PIECE).where(PIECE.CONTRIBUTION_ID.eq(CONTRIBUTION.CONTRIBUTION_ID))));
    }

    private Held held(
            ContributionId contribution, KioskId kiosk, Instant receivedAt, String value, HoldState state, int looks) {
        JsonNode brought = json.readTree(value);
        List<String> pictures = brought.path("pictures")
                .valueStream()
                .map(picture -> picture.asString(""))
                .filter(picture -> !picture.isEmpty())
                .toList();
        return new Held(
                contribution,
                kiosk,
                receivedAt,
                brought.path("words").asString(""),
                brought.path("language").asString("en"),
                pictures,
                List.of(),
                state,
                looks);
    }
}
