package org.saphan.journal.delivery;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.saphan.journal.database.Database;
import org.saphan.journal.database.DatabaseFailure;

/// How delivery stands. Asked of the database at most every ten seconds, however often somebody looks.
@Singleton
class DeliveryFigures {

    private static final Logger LOG = Logger.getLogger(DeliveryFigures.class);
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final String LOOK = """
            select count(*) filter (where state = 'PENDING'),
                coalesce(extract(epoch from ? - min(created_at) filter (where state = 'PENDING')), 0),
                count(*) filter (where state = 'DEAD'),
                (select count(*) from webhook where state = 'ACTIVE')
            from webhook_delivery where state <> 'DELIVERED'
            """;

    private final Database database;
    private final Clock clock;
    private Seen seen = new Seen(0, 0, 0, 0);
    private long lookAgainAt = System.nanoTime();

    DeliveryFigures(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Seen(double pending, double age, double dead, double active) {}

    double pending() {
        return now().pending();
    }

    double age() {
        return now().age();
    }

    double dead() {
        return now().dead();
    }

    double active() {
        return now().active();
    }

    /// While the database is away, the figures stay as they were.
    private synchronized Seen now() {
        if (System.nanoTime() - lookAgainAt >= 0) {
            lookAgainAt = System.nanoTime() + FRESH.toNanos();
            try {
                seen = look();
            } catch (DatabaseFailure away) {
                LOG.debugf("the figures are old: %s", away.getCause());
            }
        }
        return seen;
    }

    private Seen look() {
        return database.ask(connection -> {
            try (var ask = connection.prepareStatement(LOOK)) {
                ask.setObject(1, Endpoints.stamp(clock.instant()));
                try (var row = ask.executeQuery()) {
                    row.next();
                    return new Seen(
                            row.getDouble(1), Math.max(0, row.getDouble(2)), row.getDouble(3), row.getDouble(4));
                }
            }
        });
    }
}
