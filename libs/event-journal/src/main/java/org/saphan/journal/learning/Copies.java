package org.saphan.journal.learning;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.saphan.journal.database.Database;

/// What is written down about the copies themselves.
@Singleton
class Copies {

    private static final String NOTE = """
            insert into known_copy (topic, newest) values (?, ?)
            on conflict (topic) do update set newest = greatest(known_copy.newest, excluded.newest)
            """;

    private final Database database;

    Copies(Database database) {
        this.database = database;
    }

    /// Notes the time of the newest event in the copy, in the caller's transaction.
    void noteNewest(String topic, Instant time) {
        database.tell(connection -> {
            try (var note = connection.prepareStatement(NOTE)) {
                note.setString(1, topic);
                note.setObject(2, OffsetDateTime.ofInstant(time, ZoneOffset.UTC));
                note.executeUpdate();
            }
        });
    }
}
