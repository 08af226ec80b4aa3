package org.saphan.registry.registerimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.saphan.journal.database.Database;

/// Lets one worker at a time run imports, however many processes of the service there are: a PostgreSQL advisory
/// lock, which a killed process gives back. A checkpoint that moved stops whoever believes to hold it wrongly.
@ApplicationScoped
class ImportTurn {

    private static final long LOCK = 0x5A_50_48_41_4E_01L;

    private final Database database;

    ImportTurn(Database database) {
        this.database = database;
    }

    /// Does the work, unless another process is at it.
    void take(Runnable work) throws SQLException {
        try (var connection = database.connect()) {
            if (!ask(connection, "select pg_try_advisory_lock(?)")) {
                return;
            }
            try {
                work.run();
            } finally {
                ask(connection, "select pg_advisory_unlock(?)");
            }
        }
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setLong(1, LOCK);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }
}
