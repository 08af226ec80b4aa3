package org.saphan.registry.turn;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.saphan.journal.database.Database;

/// Lets one worker at a time do a work, however many processes of the service there are: a PostgreSQL advisory lock,
/// which a killed process gives back. Who believes to hold it wrongly is stopped by the checkpoint of the work.
@ApplicationScoped
public class Turns {

    private final Database database;

    Turns(Database database) {
        this.database = database;
    }

    /// Does the work, unless another process is at it.
    public void take(Turn turn, Runnable work) throws SQLException {
        try (var connection = database.connect()) {
            if (!ask(connection, "select pg_try_advisory_lock(?)", turn)) {
                return;
            }
            try {
                work.run();
            } finally {
                ask(connection, "select pg_advisory_unlock(?)", turn);
            }
        }
    }

    private static boolean ask(Connection connection, String sql, Turn turn) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setLong(1, turn.lock());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }
}
