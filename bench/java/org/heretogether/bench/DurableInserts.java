package org.heretogether.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.heretogether.base.EmbeddedMariaDb;
import org.heretogether.base.Uuid7;

/** The limit: rows of a contribution's shape inserted one by one, each flushed before the next, with nothing else around. */
final class DurableInserts {

    private final EmbeddedMariaDb database;

    DurableInserts(EmbeddedMariaDb database) throws SQLException {
        this.database = database;
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("""
                    create table if not exists bench_row (
                      id uuid not null primary key, a uuid not null, b uuid not null, c uuid not null,
                      value varchar(400) not null, hash binary(32) not null, made_at datetime(3) not null,
                      received_at datetime(3) not null, index by_a (a))""");
        }
    }

    Load.Client client() throws SQLException {
        Connection connection = connect();
        PreparedStatement insert = connection.prepareStatement("insert into bench_row values (?, ?, ?, ?, ?, ?, ?, ?)");
        var moment = new Timestamp(System.currentTimeMillis());
        String group = Uuid7.next().toString();
        return new Load.Client() {
            @Override
            public void once() throws SQLException {
                insert.setString(1, Uuid7.next().toString());
                insert.setString(2, group);
                insert.setString(3, group);
                insert.setString(4, group);
                insert.setString(5, "{\"kind\":\"pick-one\",\"choice\":\"" + group + "\"}");
                insert.setBytes(6, new byte[32]);
                insert.setTimestamp(7, moment);
                insert.setTimestamp(8, moment);
                insert.executeUpdate();
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
