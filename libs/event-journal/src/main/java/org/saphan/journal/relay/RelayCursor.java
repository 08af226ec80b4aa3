package org.saphan.journal.relay;

import java.sql.Connection;
import java.sql.SQLException;
import org.saphan.journal.fence.FenceCursor;

/// How far the relay has come, written down for the next one.
final class RelayCursor {

    private RelayCursor() {}

    static FenceCursor read(Connection session) throws SQLException {
        try (var ask = session.prepareStatement("select epoch, low, high, position, last from relay_cursor");
                var row = ask.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("the table relay_cursor has lost its row");
            }
            return new FenceCursor(row.getInt(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
        }
    }

    /// Writes down that everything before `to` is published.
    static void advance(Connection session, FenceCursor to) throws SQLException {
        try (var update = session.prepareStatement(
                "update relay_cursor set epoch = ?, low = ?, high = ?, position = ?, last = ?")) {
            update.setInt(1, to.epoch());
            update.setLong(2, to.low());
            update.setLong(3, to.high());
            update.setLong(4, to.position());
            update.setLong(5, to.last());
            update.executeUpdate();
        }
    }
}
