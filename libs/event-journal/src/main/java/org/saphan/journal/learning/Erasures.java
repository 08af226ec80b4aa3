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

/// What owners have erased: gone from the copy and from the dead letters, remembered by id alone, and never learnt
/// again.
@Singleton
class Erasures {

    private static final String REMEMBER = """
            insert into known_erasure (topic, subject, sequence) values (?, ?, ?)
            on conflict (topic, subject) do update set sequence = excluded.sequence
            where known_erasure.sequence < excluded.sequence
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
                remember(connection, projection.topic(), each);
                change(connection, "delete from " + table.name() + " where id = " + table.id(), each.subject());
                change(connection, BLANK, projection.topic(), each.subject());
            }
        });
    }

    /// What is left to learn.
    <T> List<Heard<T>> without(String topic, List<Heard<T>> heard) {
        if (heard.isEmpty()) {
            return heard;
        }
        var subjects = heard.stream().map(Heard::subject).toArray(String[]::new);
        var erased = database.ask(connection -> erasedAmong(connection, topic, subjects));
        return erased.isEmpty()
                ? heard
                : heard.stream()
                        .filter(each -> !erased.contains(each.subject()))
                        .toList();
    }

    private static Set<String> erasedAmong(Connection connection, String topic, String[] subjects) throws SQLException {
        try (var ask = connection.prepareStatement(
                "select subject from known_erasure where topic = ? and subject = any (?)")) {
            ask.setString(1, topic);
            ask.setArray(2, connection.createArrayOf("text", subjects));
            var erased = new HashSet<String>();
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    erased.add(rows.getString(1));
                }
            }
            return erased;
        }
    }

    private static void remember(Connection connection, String topic, Understood.Gone<?> gone) throws SQLException {
        try (var insert = connection.prepareStatement(REMEMBER)) {
            insert.setString(1, topic);
            insert.setString(2, gone.subject());
            insert.setLong(3, gone.sequence());
            insert.executeUpdate();
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
