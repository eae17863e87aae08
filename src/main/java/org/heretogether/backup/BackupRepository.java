package org.heretogether.backup;

import static java.util.stream.Collectors.joining;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import heretogether.db.DefaultSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heretogether.base.OwnData;
import org.heretogether.keep.Kept;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Repository;

/** Reads and writes whole tables as text, in the same words on the way out and in: bytes as hex, all else as MariaDB says it. */
@Repository
class BackupRepository {

    private static final int AT_ONCE = 500;

    private final DSLContext db;

    @Autowired
    BackupRepository(DSLContext db) {
        this.db = db;
    }

    BackupRepository(OwnData data) {
        this.db = data.db();
    }

    /** Does it in one transaction: everything that is read is of the same moment, everything written is there or nothing. */
    void inOne(Consumer<BackupRepository> work) {
        db.transaction(configuration -> work.accept(new BackupRepository(configuration.dsl())));
    }

    /** The newest migration that was done here. */
    String schema() {
        return db.select(max(field(name("version"), String.class)))
                .from(table(name("flyway_schema_history")))
                .where(field(name("success"), Boolean.class).isTrue())
                .fetchSingle()
                .value1();
    }

    String place() {
        return db.select(field(name("name"), String.class))
                .from(table(name("venue")))
                .orderBy(field(name("created_at")))
                .limit(1)
                .fetchOptional()
                .map(found -> found.value1())
                .orElse("");
    }

    /** For how many months backups may stay. */
    int months() {
        return db.select(field(name("months"), Integer.class))
                .from(table(name("keep_time")))
                .where(field(name("kind"), String.class).eq(Kept.BACKUPS.named()))
                .and(field(name("months")).isNotNull())
                .limit(1)
                .fetchOptional()
                .map(found -> found.value1())
                .orElseGet(() -> Objects.requireNonNull(Kept.BACKUPS.months()));
    }

    List<String> tables() {
        return known().map(Table::getName).sorted().toList();
    }

    List<String> columns(String table) {
        return Arrays.stream(find(table).fields()).map(Field::getName).toList();
    }

    /** Tells each row in the order of the table's key, a text or nothing for each of these columns. */
    void read(String table, List<String> columns, Consumer<@Nullable String[]> row) {
        Table<?> from = find(table);
        var asked = columns.stream()
                .map(column -> isBytes(from, column)
                        ? field("hex({0})", String.class, field(name(column)))
                        : field("cast({0} as char)", String.class, field(name(column))))
                .toList();
        var key = from.getPrimaryKey();
        var order = (key == null ? Arrays.asList(from.fields()) : key.getFields())
                .stream().map(column -> field(name(column.getName()))).toList();
        try (var rows = db.select(asked)
                .from(table(name(table)))
                .orderBy(order)
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            rows.forEach(one -> row.accept(one.into(String[].class)));
        }
    }

    void empty(String table) {
        db.deleteFrom(table(name(table))).execute();
    }

    void empty() {
        withoutOrder(() ->
                tables().forEach(table -> db.deleteFrom(table(name(table))).execute()));
    }

    /** Adds rows as {@link #read} told them. */
    void insert(String table, List<String> columns, Stream<@Nullable String[]> rows) {
        Table<?> into = find(table);
        String sql = "insert into `%s` (%s) values (%s)"
                .formatted(
                        table,
                        columns.stream().map(column -> "`" + column + "`").collect(joining(", ")),
                        columns.stream()
                                .map(column -> isBytes(into, column) ? "unhex(?)" : "?")
                                .collect(joining(", ")));
        withoutOrder(() -> {
            var some = new ArrayList<Object[]>();
            rows.forEach(row -> {
                some.add(row);
                if (some.size() == AT_ONCE) {
                    db.batch(sql, some.toArray(Object[][]::new)).execute();
                    some.clear();
                }
            });
            if (!some.isEmpty()) {
                db.batch(sql, some.toArray(Object[][]::new)).execute();
            }
        });
    }

    // Tables come in the order of their names; what points at what was whole when it was read.
    private void withoutOrder(Runnable work) {
        db.execute("set foreign_key_checks = 0");
        try {
            work.run();
        } finally {
            db.execute("set foreign_key_checks = 1");
        }
    }

    private static boolean isBytes(Table<?> table, String column) {
        Field<?> found = table.field(column);
        return found != null && found.getDataType().getType() == byte[].class;
    }

    private static Table<?> find(String table) {
        return known().filter(one -> one.getName().equals(table)).findFirst().orElseThrow();
    }

    private static Stream<Table<?>> known() {
        Set<Table<?>> all = DefaultSchema.DEFAULT_SCHEMA.getTables().stream().collect(Collectors.toSet());
        // What a view says lies in the tables below it.
        return all.stream()
                .filter(one -> one.getTableType() == TableOptions.TableType.TABLE)
                .filter(one -> !one.getName().startsWith("flyway"));
    }
}
