package org.saphan.journal.deadletter;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.journal.database.Database;

/// Every query of the dead letters.
@Singleton
class DeadLetters {

    private static final String SELECT = "select " + DeadLetter.COLUMNS + " from dead_letter ";

    private final Database database;
    private final Clock clock;

    DeadLetters(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// In the order in which they arrived.
    ///
    /// @param after the id of the last one seen
    List<DeadLetter> list(@Nullable DeadLetterState state, @Nullable String topic, @Nullable UUID after, int atMost) {
        return database.ask(connection -> {
            try (var ask = connection.prepareStatement(SELECT + """
                    where (?::text is null or state = ?) and (?::text is null or topic = ?)
                    and (?::uuid is null or id > ?::uuid) order by id limit ?
                    """)) {
                var name = state == null ? null : state.name();
                ask.setString(1, name);
                ask.setString(2, name);
                ask.setString(3, topic);
                ask.setString(4, topic);
                ask.setObject(5, after);
                ask.setObject(6, after);
                ask.setInt(7, atMost);
                return rows(ask);
            }
        });
    }

    DeadLetter require(UUID id) {
        return one(id, SELECT + "where id = ?");
    }

    /// For whoever is about to settle it: nobody else can, until the transaction ends.
    DeadLetter requireLocked(UUID id) {
        return one(id, SELECT + "where id = ? for update");
    }

    /// @return the letter as it is now
    DeadLetter settle(UUID id, DeadLetterState state, String by) {
        database.tell(connection -> {
            try (var update = connection.prepareStatement("""
                    update dead_letter set state = ?, settled_at = ?, settled_by = ?, version = version + 1 where id = ?
                    """)) {
                update.setString(1, state.name());
                update.setObject(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                update.setString(3, by);
                update.setObject(4, id);
                update.executeUpdate();
            }
        });
        return require(id);
    }

    private DeadLetter one(UUID id, String sql) {
        return database.ask(connection -> one(connection, id, sql)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("dead letter", id));
    }

    private static List<DeadLetter> one(Connection connection, UUID id, String sql) throws SQLException {
        try (var ask = connection.prepareStatement(sql)) {
            ask.setObject(1, id);
            return rows(ask);
        }
    }

    private static List<DeadLetter> rows(PreparedStatement ask) throws SQLException {
        var letters = new ArrayList<DeadLetter>();
        try (var rows = ask.executeQuery()) {
            while (rows.next()) {
                letters.add(DeadLetter.of(rows));
            }
        }
        return letters;
    }
}
