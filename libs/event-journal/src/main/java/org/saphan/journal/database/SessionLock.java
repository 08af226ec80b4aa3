package org.saphan.journal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// The right to do what only one process of a service may do at a time: a lock that lives and dies with one database
/// session. Whoever holds it reads and writes through that session, so that whoever has lost it can write nothing down.
///
/// What is written so may be lost in a crash: then something is done again. So its commits need not wait for the disk.
public final class SessionLock implements AutoCloseable {

    private final Connection session;
    private final long lock;

    private SessionLock(Connection session, long lock) {
        this.session = session;
        this.lock = lock;
    }

    /// @param lock the number that all processes of the service know it by
    /// @return nothing when another process holds it
    public static Optional<SessionLock> tryTake(Database database, long lock) throws SQLException {
        var session = database.connect();
        try {
            if (locked(session, lock)) {
                return Optional.of(new SessionLock(session, lock));
            }
        } catch (SQLException failed) {
            session.close();
            throw failed;
        }
        session.close();
        return Optional.empty();
    }

    public Connection session() {
        return session;
    }

    /// The session goes back to the pool, so it must not keep the lock; a broken one has lost it already.
    @Override
    public void close() throws SQLException {
        try (session) {
            if (!session.getAutoCommit()) {
                session.rollback();
                session.setAutoCommit(true);
            }
            unlock();
        }
    }

    private void unlock() throws SQLException {
        try (var unlock = session.createStatement()) {
            unlock.execute("select pg_advisory_unlock(" + lock + ")");
            unlock.execute("reset synchronous_commit");
        }
    }

    private static boolean locked(Connection session, long lock) throws SQLException {
        try (var ask = session.createStatement();
                var row = ask.executeQuery("select pg_try_advisory_lock(" + lock + ")")) {
            var locked = row.next() && row.getBoolean(1);
            if (locked) {
                ask.execute("set synchronous_commit = off");
            }
            return locked;
        }
    }
}
