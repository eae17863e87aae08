package org.heretogether.contribution;

import static heretogether.db.Tables.CONTRIBUTION;
import static heretogether.db.Tables.COUNTED;
import static heretogether.db.Tables.REFUSAL;
import static heretogether.db.Tables.ROUND;
import static java.util.Objects.requireNonNull;
import static org.heretogether.base.FixedStatement.instant;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heretogether.base.GatheringId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.RoundId;
import org.heretogether.base.TurnId;
import org.heretogether.base.VenueId;
import org.heretogether.contribution.Brought.AnAnswer;
import org.heretogether.contribution.Brought.AnIdea;
import org.heretogether.contribution.Brought.TakenBack;
import org.heretogether.venue.Kiosk;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ContributionRepository {

    /** What is there after an attempt to insert. */
    enum Found {
        NEW,
        SAME,
        OTHER
    }

    private final DSLContext db;
    private final PostRepository post;
    private final JsonMapper json;

    ContributionRepository(DSLContext db, PostRepository post, JsonMapper json) {
        this.db = db;
        this.post = post;
        this.json = json;
    }

    Optional<Asked> asked(VenueId venue, RoundId round) {
        return post.asked(
                (row, n) -> new Asked(
                        requireNonNull(instant(row, 1)),
                        instant(row, 2),
                        new QuestionId(row.getObject(3, UUID.class)),
                        row.getInt(4)),
                venue,
                round);
    }

    int insertTurnIfNew(Kiosk kiosk, Brought brought, TurnEnd end, Instant receivedAt) {
        return post.insertTurn(
                brought.turnId(),
                kiosk.venueId(),
                kiosk.kioskId(),
                brought.way().language(),
                brought.way().access(),
                receivedAt,
                end.helped() == null ? null : end.helped().named(),
                end.pair() == null ? null : end.pair().hash(kiosk.venueId()));
    }

    Found insertIfNew(Kiosk kiosk, Brought brought, int revision, Instant receivedAt) {
        int inserted = post.insertContribution(
                brought.contributionId(),
                kiosk.venueId(),
                kind(brought),
                round(brought),
                brought.turnId(),
                kiosk.kioskId(),
                json.writeValueAsString(value(brought)),
                json.writeValueAsString(orderShown(brought)),
                revision,
                BodyHash.of(brought.body()),
                brought.madeAt(),
                receivedAt);
        if (inserted == 1) {
            return Found.NEW;
        }
        return isKnown(kiosk, brought) ? Found.SAME : Found.OTHER;
    }

    /** Whether this very thing is stored already, word for word. */
    boolean isKnown(Kiosk kiosk, Brought brought) {
        byte[] known = db.select(CONTRIBUTION.BODY_HASH)
                .from(CONTRIBUTION)
                .where(CONTRIBUTION.CONTRIBUTION_ID.eq(brought.contributionId()))
                .and(CONTRIBUTION.VENUE_ID.eq(kiosk.venueId()))
                .fetchOne(CONTRIBUTION.BODY_HASH);
        return Arrays.equals(known, BodyHash.of(brought.body()));
    }

    void insertRefusalIfNew(Kiosk kiosk, String contributionId, String reason, String body, Instant receivedAt) {
        db.insertInto(REFUSAL)
                .set(REFUSAL.VENUE_ID, kiosk.venueId())
                .set(REFUSAL.KIOSK_ID, kiosk.kioskId())
                .set(REFUSAL.CONTRIBUTION_ID, contributionId)
                .set(REFUSAL.REASON, reason)
                .set(REFUSAL.BODY, body)
                .set(REFUSAL.BODY_HASH, BodyHash.of(List.of(body)))
                .set(REFUSAL.RECEIVED_AT, receivedAt)
                .onDuplicateKeyUpdate()
                .set(REFUSAL.REASON, reason)
                .execute();
    }

    List<Refusal> refusals(VenueId venue, int most) {
        return db.select(REFUSAL.KIOSK_ID, REFUSAL.CONTRIBUTION_ID, REFUSAL.REASON, REFUSAL.BODY, REFUSAL.RECEIVED_AT)
                .from(REFUSAL)
                .where(REFUSAL.VENUE_ID.eq(venue))
                .orderBy(REFUSAL.REFUSAL_ID.desc())
                .limit(most)
                .fetch(mapping(Refusal::new));
    }

    Map<RoundId, Integer> counts(VenueId venue, GatheringId gathering) {
        return db.select(COUNTED.ROUND_ID, count())
                .from(ROUND)
                .join(COUNTED)
                .on(COUNTED.ROUND_ID.eq(ROUND.ROUND_ID))
                .where(ROUND.VENUE_ID.eq(venue))
                .and(ROUND.GATHERING_ID.eq(gathering))
                .groupBy(COUNTED.ROUND_ID)
                .fetchMap(COUNTED.ROUND_ID, count());
    }

    /** The rounds that this turn answered. */
    List<RoundId> roundsOf(VenueId venue, TurnId turn) {
        return db.selectDistinct(CONTRIBUTION.ROUND_ID)
                .from(CONTRIBUTION)
                .where(CONTRIBUTION.VENUE_ID.eq(venue))
                .and(CONTRIBUTION.TURN_ID.eq(turn))
                .and(CONTRIBUTION.ROUND_ID.isNotNull())
                .fetch(CONTRIBUTION.ROUND_ID);
    }

    private static String kind(Brought brought) {
        return switch (brought) {
            case AnAnswer answer -> "answer";
            case AnIdea idea -> "idea";
            case TakenBack back -> "taken-back";
        };
    }

    int tablets(VenueId venue, GatheringId gathering) {
        return db.select(countDistinct(CONTRIBUTION.KIOSK_ID))
                .from(ROUND)
                .join(CONTRIBUTION)
                .on(CONTRIBUTION.ROUND_ID.eq(ROUND.ROUND_ID))
                .where(ROUND.VENUE_ID.eq(venue))
                .and(ROUND.GATHERING_ID.eq(gathering))
                .fetchSingle()
                .value1();
    }

    private static @Nullable RoundId round(Brought brought) {
        return brought instanceof AnAnswer answer ? answer.roundId() : null;
    }

    private static Object value(Brought brought) {
        return switch (brought) {
            case AnAnswer answer -> answer.answer();
            case AnIdea idea -> idea.idea();
            case TakenBack back -> Map.of();
        };
    }

    private static List<String> orderShown(Brought brought) {
        return brought instanceof AnAnswer answer ? answer.orderShown() : List.of();
    }
}
