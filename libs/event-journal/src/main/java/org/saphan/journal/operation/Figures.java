package org.saphan.journal.operation;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.database.Database;
import org.saphan.journal.database.DatabaseFailure;
import org.saphan.journal.learning.Projections;

/// How the exchange stands. Asked of the database at most every two seconds, however often somebody looks.
@Singleton
class Figures {

    private static final Logger LOG = Logger.getLogger(Figures.class);
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final String DEAD_LETTERS = "select 0, 0, count(*) from dead_letter where state = 'OPEN'";
    private static final String LOOK = """
            select count(*), coalesce(extract(epoch from now() - min(occurred_at)), 0) * 1000,
                (select count(*) from dead_letter where state = 'OPEN')
            from journal, relay_cursor cursor
            where journal.xid >= cursor.low::text::xid8 and journal.xid < pg_snapshot_xmax(pg_current_snapshot())
            and journal.epoch >= cursor.epoch
            and (journal.epoch > cursor.epoch or journal.xid >= cursor.high::text::xid8
                or journal.position > cursor.position)
            """;

    private final Database database;
    private final String look;
    private Backlog backlog = Backlog.NONE;
    private long openDeadLetters;
    private boolean current;
    private long lookAgainAt = System.nanoTime();

    /// A service that has nothing to do with Kafka has nothing to publish there.
    Figures(Database database, JournalSettings settings, Projections projections) {
        this.database = database;
        var usesKafka = settings.relay().enabled() || !projections.fromKafka().isEmpty();
        this.look = usesKafka ? LOOK : DEAD_LETTERS;
    }

    synchronized Backlog backlog() {
        lookNowAndThen();
        return backlog;
    }

    synchronized long openDeadLetters() {
        lookNowAndThen();
        return openDeadLetters;
    }

    /// Whether the database answered when it was last asked.
    synchronized boolean isCurrent() {
        lookNowAndThen();
        return current;
    }

    /// While the database is away, the figures stay as they were.
    private void lookNowAndThen() {
        if (System.nanoTime() - lookAgainAt < 0) {
            return;
        }
        lookAgainAt = System.nanoTime() + FRESH.toNanos();
        try {
            look();
            current = true;
        } catch (DatabaseFailure away) {
            current = false;
            LOG.debugf("the figures are old: %s", away.getCause());
        }
    }

    private void look() {
        database.tell(connection -> {
            try (var ask = connection.prepareStatement(look);
                    var row = ask.executeQuery()) {
                row.next();
                backlog = new Backlog(row.getLong(1), Duration.ofMillis(Math.max(0, row.getLong(2))));
                openDeadLetters = row.getLong(3);
            }
        });
    }
}
