package org.heretogether.export;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import heretogether.db.DefaultSchema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.heretogether.base.VenueId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads every row of a venue. What would let someone in, or find a tablet again, stays here. */
@Repository
class EverythingRepository {

    private static final Set<String> ONLY_OURS = Set.of("sign_in_code", "passkey", "pairing", "flyway_schema_history");
    private static final int AT_ONCE = 500;

    private final DSLContext db;

    EverythingRepository(DSLContext db) {
        this.db = db;
    }

    List<String> tables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(one -> one.getTableType() == TableOptions.TableType.TABLE)
                .filter(one -> one.field("venue_id") != null && !ONLY_OURS.contains(one.getName()))
                .map(Table::getName)
                .sorted()
                .toList();
    }

    int count(VenueId venue, String table) {
        return db.selectCount()
                .from(table(name(table)))
                .where(field(name("venue_id"), String.class).eq(venue.toString()))
                .fetchSingle()
                .value1();
    }

    void read(VenueId venue, String table, Consumer<Map<String, @Nullable String>> row) {
        Table<?> from = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(one -> one.getName().equals(table))
                .findFirst()
                .orElseThrow();
        var asked = Arrays.stream(from.fields())
                .filter(one -> one.getDataType().getType() != byte[].class
                        && !one.getName().endsWith("_hash"))
                .map(Field::getName)
                .map(one -> field("cast({0} as char)", String.class, field(name(one)))
                        .as(one))
                .toList();
        try (var rows = db.select(asked)
                .from(table(name(table)))
                .where(field(name("venue_id"), String.class).eq(venue.toString()))
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            rows.forEach(one -> {
                var named = new LinkedHashMap<String, @Nullable String>();
                asked.forEach(column -> named.put(column.getName(), one.get(column)));
                row.accept(named);
            });
        }
    }
}
