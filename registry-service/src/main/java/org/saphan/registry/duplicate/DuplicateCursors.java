package org.saphan.registry.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import org.saphan.journal.database.Database;
import org.saphan.journal.fence.FenceCursor;

/// How far the search for duplicates has followed the journal.
@ApplicationScoped
class DuplicateCursors {

    private static final String MOVE = """
            insert into duplicate_cursor (cursor) values (?)
            on conflict (single) do update set cursor = excluded.cursor""";

    private final Database database;

    DuplicateCursors(Database database) {
        this.database = database;
    }

    FenceCursor current() {
        return database.ask(connection -> {
            try (var query = connection.prepareStatement("select cursor from duplicate_cursor");
                    var row = query.executeQuery()) {
                return FenceCursor.parse(row.next() ? row.getString(1) : null);
            }
        });
    }

    /// In the caller's transaction.
    void move(FenceCursor next) {
        database.tell(connection -> {
            try (var move = connection.prepareStatement(MOVE)) {
                move.setString(1, next.toString());
                move.executeUpdate();
            }
        });
    }
}
