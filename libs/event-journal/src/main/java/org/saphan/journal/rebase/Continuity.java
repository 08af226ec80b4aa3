package org.saphan.journal.rebase;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.errors.AuthorizationException;
import org.jboss.logging.Logger;
import org.saphan.journal.fence.JournalMoved;

/// Whether the journal goes on where the topics end. PostgreSQL begins another timeline when a standby is promoted, and
/// when a backup is restored to a moment; only where something is missing afterwards does somebody have to look.
@Singleton
public class Continuity {

    static final String TIMELINE = "('x' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8))::bit(32)::bigint";

    private static final Logger LOG = Logger.getLogger(Continuity.class);
    private static final long LOOKED_AT_OF_PARTITION = 1_000;
    private static final String IS_KNOWN = """
            select timeline is null, timeline is not distinct from %s from journal_instance
            """.formatted(TIMELINE);
    private static final String IS_AHEAD = """
            select exists (
                select from unnest(?::text[], ?::text[], ?::bigint[]) as said (topic, subject, sequence)
                where said.sequence > coalesce((
                    select max(sequence) from journal
                    where journal.topic = said.topic and journal.subject = said.subject), -1))
            """;

    private final AnnouncedTopics topics;

    Continuity(AnnouncedTopics topics) {
        this.topics = topics;
    }

    /// Looks where the timeline is another than the last time, and notes it where nothing is missing.
    ///
    /// @throws JournalMoved when a topic ends with what the journal does not know
    public void require(Connection session) throws SQLException {
        try (var ask = session.prepareStatement(IS_KNOWN);
                var row = ask.executeQuery()) {
            if (!row.next() || row.getBoolean(2)) {
                return;
            }
            if (!row.getBoolean(1) && isBehind(session)) {
                throw new JournalMoved();
            }
        }
        note(session);
    }

    private boolean isBehind(Connection session) throws SQLException {
        var behind = new AtomicBoolean();
        try {
            topics.readLast(LOOKED_AT_OF_PARTITION, said -> behind.compareAndSet(false, isAhead(session, said)));
        } catch (AuthorizationException forbidden) {
            LOG.errorf("nobody can tell what a restore has undone: %s", forbidden.getMessage());
        }
        return behind.get();
    }

    private static boolean isAhead(Connection session, List<Announced> said) throws SQLException {
        try (var ask = session.prepareStatement(IS_AHEAD)) {
            ask.setArray(
                    1,
                    session.createArrayOf(
                            "text", said.stream().map(Announced::topic).toArray()));
            ask.setArray(
                    2,
                    session.createArrayOf(
                            "text", said.stream().map(Announced::subject).toArray()));
            ask.setArray(
                    3,
                    session.createArrayOf(
                            "bigint", said.stream().map(Announced::sequence).toArray()));
            try (var row = ask.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static void note(Connection session) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.executeUpdate("update journal_instance set timeline = " + TIMELINE);
        }
    }
}
