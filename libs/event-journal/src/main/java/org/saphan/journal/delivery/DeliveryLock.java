package org.saphan.journal.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.saphan.journal.database.Database;

/// The right to deliver: a lock that lives and dies with one database session. Everything that the courier reads and
/// writes goes through that session, so whoever has lost the lock cannot write down a delivery.
final class DeliveryLock implements AutoCloseable {

    private static final long LOCK = 0x5a_9a_a1_de_11_7eL;

    private final Connection session;

    private DeliveryLock(Connection session) {
        this.session = session;
    }

    /// @return nothing when another process delivers
    static Optional<DeliveryLock> tryTake(Database database) throws SQLException {
        var session = database.connect();
        try {
            if (locked(session)) {
                return Optional.of(new DeliveryLock(session));
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

    /// The session goes back to the pool, so it must not keep the lock; a broken one has lost it already.
    @Override
    public void close() throws SQLException {
        try (session;
                var unlock = session.createStatement()) {
            if (!session.getAutoCommit()) {
                session.rollback();
                session.setAutoCommit(true);
            }
            unlock.execute("select pg_advisory_unlock(" + LOCK + ")");
            unlock.execute("reset synchronous_commit");
        }
    }

    /// What is written may be lost in a crash: then a few events are sent again. So its commits need not wait for the
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
