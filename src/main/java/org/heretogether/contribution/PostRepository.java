package org.heretogether.contribution;

import static heretogether.db.Tables.CONTRIBUTION;
import static heretogether.db.Tables.QUESTION;
import static heretogether.db.Tables.ROUND;
import static heretogether.db.Tables.TURN;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.param;

import java.util.List;
import java.util.Optional;
import org.heretogether.base.FixedStatement;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** The three statements that run with every post. */
@Repository
class PostRepository {

    private final FixedStatement asked;
    private final FixedStatement insertTurn;
    private final FixedStatement insertContribution;

    PostRepository(DSLContext db, JdbcOperations jdbc) {
        asked = new FixedStatement(
                jdbc,
                db.select(ROUND.OPENED_AT, ROUND.CLOSED_AT, QUESTION.QUESTION_ID, QUESTION.VERSION)
                        .from(ROUND)
                        .join(QUESTION)
                        .on(QUESTION.QUESTION_ID.eq(ROUND.QUESTION_ID))
                        .where(ROUND.VENUE_ID.eq(param(ROUND.VENUE_ID)))
                        .and(ROUND.ROUND_ID.eq(param(ROUND.ROUND_ID))));
        List<TableField<?, ?>> turn = List.of(
                TURN.TURN_ID,
                TURN.VENUE_ID,
                TURN.KIOSK_ID,
                TURN.LANGUAGE,
                TURN.ACCESS,
                TURN.RECEIVED_AT,
                TURN.HELPED,
                TURN.PAIR_HASH);
        insertTurn = new FixedStatement(
                jdbc,
                // What the turn says at its end is on each of its items; a later one only fills in what was not said
                // before.
                db.insertInto(TURN)
                        .columns(turn)
                        .values(params(turn))
                        .onDuplicateKeyUpdate()
                        .set(TURN.HELPED, coalesce(excluded(TURN.HELPED), TURN.HELPED))
                        .set(TURN.PAIR_HASH, coalesce(TURN.PAIR_HASH, excluded(TURN.PAIR_HASH))));
        List<TableField<?, ?>> contribution = List.of(
                CONTRIBUTION.CONTRIBUTION_ID,
                CONTRIBUTION.VENUE_ID,
                CONTRIBUTION.KIND,
                CONTRIBUTION.ROUND_ID,
                CONTRIBUTION.TURN_ID,
                CONTRIBUTION.KIOSK_ID,
                CONTRIBUTION.VALUE,
                CONTRIBUTION.ORDER_SHOWN,
                CONTRIBUTION.REVISION,
                CONTRIBUTION.BODY_HASH,
                CONTRIBUTION.MADE_AT,
                CONTRIBUTION.RECEIVED_AT);
        insertContribution = new FixedStatement(
                jdbc,
                // Not onDuplicateKeyIgnore(): INSERT IGNORE also hides a missing round, and the contribution would be
                // lost.
                db.insertInto(CONTRIBUTION)
                        .columns(contribution)
                        .values(params(contribution))
                        .onDuplicateKeyUpdate()
                        .set(CONTRIBUTION.CONTRIBUTION_ID, CONTRIBUTION.CONTRIBUTION_ID));
    }

    /** A row of opened, closed, question, its version. */
    <T> Optional<T> asked(RowMapper<T> row, VenueId venue, RoundId round) {
        return asked.fetchOptional(row, venue, round);
    }

    /** Takes turn, venue, kiosk, language, access, received, helped, pair. */
    int insertTurn(@Nullable Object... values) {
        return insertTurn.execute(values);
    }

    /** Takes contribution, venue, kind, round, turn, kiosk, value, order, revision, hash, made, received. */
    int insertContribution(@Nullable Object... values) {
        return insertContribution.execute(values);
    }

    private static List<Param<?>> params(List<TableField<?, ?>> fields) {
        return fields.stream().<Param<?>>map(DSL::param).toList();
    }
}
