package org.saphan.journal.learning;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;
import org.saphan.journal.database.Database;

/// What owners have erased: gone from the copy and from the dead letters, remembered by id alone, and not learnt again
/// from anything that was said before. Only what its owner brings to life once more, under the same id and with a
/// higher sequence, is.
@Singleton
class Erasures {

    private static final String AMONG = """
            select said.subject, erased.sequence >= said.sequence
            from unnest(?::text[], ?::bigint[]) as said (subject, sequence)
            join known_erasure erased on erased.topic = ? and erased.subject = said.subject
            """;
    private static final String BLANK = """
            update dead_letter set state = 'ERASED', key = null, headers = '{}', payload = null, detail = '',
                version = version + 1
            where topic = ? and subject = ?
            """;

    private final Database database;

    Erasures(Database database) {
        this.database = database;
    }

    <T> void erase(Projection<T> projection, List<Understood.Gone<T>> gone) {
        if (gone.isEmpty()) {
            return;
        }
        database.tell(connection -> {
            var table = KnownTable.of(connection, projection);
            for (var each : gone) {
                remember(connection, table, projection.topic(), each);
                forget(connection, table, each);
                change(connection, BLANK, projection.topic(), each.subject());
            }
        });
    }

    /// What is left to learn.
    <T> List<Heard<T>> without(String topic, List<Heard<T>> heard) {
        if (heard.isEmpty()) {
            return heard;
        }
        var erased = database.ask(connection -> erasedAmong(connection, topic, heard));
        return erased.isEmpty()
                ? heard
                : heard.stream()
                        .filter(each -> !erased.contains(each.subject()))
                        .toList();
    }

    /// Those that come to life once more are remembered as erased no longer.
    private static Set<String> erasedAmong(Connection connection, String topic, List<? extends Heard<?>> heard)
            throws SQLException {
        var erased = new HashSet<String>();
        var alive = new HashSet<String>();
        try (var ask = connection.prepareStatement(AMONG)) {
            ask.setArray(
                    1,
                    connection.createArrayOf(
                            "text", heard.stream().map(Heard::subject).toArray()));
            ask.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", heard.stream().map(Heard::sequence).toArray()));
            ask.setString(3, topic);
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    (rows.getBoolean(2) ? erased : alive).add(rows.getString(1));
                }
            }
        }
        for (var subject : alive) {
            change(connection, "delete from known_erasure where topic = ? and subject = ?", topic, subject);
        }
        return erased;
    }

    private static void remember(Connection connection, KnownTable table, String topic, Understood.Gone<?> gone)
            throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into known_erasure (topic, subject, sequence)
                select ?, ?, ? where not exists (select from %s where id = %s and sequence > ?)
                on conflict (topic, subject) do update set sequence = excluded.sequence
                where known_erasure.sequence < excluded.sequence
                """.formatted(table.name(), table.id()))) {
            insert.setString(1, topic);
            insert.setString(2, gone.subject());
            insert.setLong(3, gone.sequence());
            insert.setString(4, gone.subject());
            insert.setLong(5, gone.sequence());
            insert.executeUpdate();
        }
    }

    private static void forget(Connection connection, KnownTable table, Understood.Gone<?> gone) throws SQLException {
        try (var delete = connection.prepareStatement(
                "delete from " + table.name() + " where id = " + table.id() + " and sequence <= ?")) {
            delete.setString(1, gone.subject());
            delete.setLong(2, gone.sequence());
            delete.executeUpdate();
        }
    }

    private static void change(Connection connection, String sql, String... values) throws SQLException {
        try (var change = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                change.setString(i + 1, values[i]);
            }
            change.executeUpdate();
        }
    }
}
