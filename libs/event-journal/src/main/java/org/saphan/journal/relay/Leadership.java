package org.saphan.journal.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.saphan.journal.database.Database;
import org.saphan.journal.fence.FenceCursor;

/// The right to publish: a lock that lives and dies with one database session. Everything that the relay reads and
/// writes goes through that session, so whoever has lost the lock cannot move the cursor.
final class Leadership implements AutoCloseable {

    private static final long LOCK = 0x5a_9a_a1_7e_1a_4eL;

    private final Connection session;

    private Leadership(Connection session) {
        this.session = session;
    }

    /// @return nothing when another process leads
    static Optional<Leadership> tryTake(Database database) throws SQLException {
        var session = database.connect();
        try {
            if (locked(session)) {
                return Optional.of(new Leadership(session));
            }
        } catch (SQLException failed) {
            session.close();
            throw failed;
        }
        session.close();
        return Optional.empty();
    }

    Connection session() {
        return session;
    }

    FenceCursor cursor() throws SQLException {
        try (var ask = session.prepareStatement("select epoch, low, high, position, last from relay_cursor");
                var row = ask.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("the table relay_cursor has lost its row");
            }
            return new FenceCursor(row.getInt(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
        }
    }

    /// Writes down that everything before `to` is published.
    void advance(FenceCursor to) throws SQLException {
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

    /// The session goes back to the pool, so it must not keep the lock; a broken one has lost it already.
    @Override
    public void close() throws SQLException {
        try (session;
                var unlock = session.createStatement()) {
            unlock.execute("select pg_advisory_unlock(" + LOCK + ")");
            unlock.execute("reset synchronous_commit");
        }
    }

    /// The cursor may be lost in a crash: then a few events are sent again. So its commits need not wait for the
    /// disk.
    private static boolean locked(Connection session) throws SQLException {
        try (var ask = session.createStatement();
                var row = ask.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            var locked = row.next() && row.getBoolean(1);
            if (locked) {
                ask.execute("set synchronous_commit = off");
            }
            return locked;
        }
    }
}
