package org.heretogether.base;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Param;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;

/**
 * A statement that jOOQ puts into words once and that from then on only takes values. For the few that run with every post:
 * wording them anew each time takes longer than sending them.
 */
public final class FixedStatement {

    private final JdbcOperations jdbc;
    private final String sql;
    private final List<Param<?>> takes;

    /** @param query with a {@link org.jooq.impl.DSL#param} for each value that it is to take, and no other values */
    public FixedStatement(JdbcOperations jdbc, Query query) {
        this.jdbc = jdbc;
        this.sql = query.getSQL();
        this.takes = List.copyOf(query.getParams().values());
    }

    /** Runs it, with the values in the order of the statement, and tells how many rows changed. */
    public int execute(@Nullable Object... values) {
        return jdbc.update(sql, statement -> set(statement, values));
    }

    /** The first row it finds, with the values in the order of the statement. */
    public <T> Optional<T> fetchOptional(RowMapper<T> row, @Nullable Object... values) {
        return jdbc.query(sql, statement -> set(statement, values), row).stream()
                .findFirst();
    }

    /** A moment, as a column of it is kept: UTC without saying so. */
    public static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime moment = row.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }

    private void set(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        if (values.length != takes.size()) {
            throw new IllegalArgumentException("%d values for %s".formatted(values.length, sql));
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, kept(takes.get(i), values[i]));
        }
    }

    private static <T> @Nullable Object kept(Param<T> takes, @Nullable Object value) {
        return takes.getConverter().to(takes.getType().cast(value));
    }
}
